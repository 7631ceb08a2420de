import type { Prediction } from '../../core/events';
import type { PredictForm } from './rep-forms';

const mostMinutes = 600;

/** The number a learner typed: `6`, `1.5`, `1,5`. Absent unless above 0 and at most 600. */
export function minutesOf(text: string): number | undefined {
  const trimmed = text.trim().replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(trimmed)) return undefined;
  const minutes = Number(trimmed);
  return minutes > 0 && minutes <= mostMinutes ? minutes : undefined;
}

/** The prediction in a form, or the first field it still needs. Empty optional fields are absent, never invented. */
export function predictionOf(form: PredictForm): Prediction | { readonly missing: 'chance' | 'minutes' } {
  const minutes = minutesOf(form.minutes);
  if (form.chance === undefined) return { missing: 'chance' };
  if (minutes === undefined) return { missing: 'minutes' };
  const approach = form.approach.trim();
  const plan = form.plan.trim();
  return {
    pass: form.chance / 100,
    minutes,
    ...(approach === '' ? {} : { approach }),
    ...(plan === '' ? {} : { plan }),
  };
}

/** The chance after an arrow key, on the 5 % grid. From nothing it starts in the middle, which favours no side. */
export function steppedChance(chance: number | undefined, direction: 1 | -1): number {
  if (chance === undefined) return 50;
  const onGrid = direction > 0 ? Math.floor(chance / 5) : Math.ceil(chance / 5);
  return Math.min(100, Math.max(0, (onGrid + direction) * 5));
}

/** Digits typed so far with one more; it starts anew where the number would pass 100. */
export function typedChance(digits: string, digit: string): string {
  const longer = digits + digit;
  return Number(longer) <= 100 && longer.length <= 3 ? longer : digit;
}
