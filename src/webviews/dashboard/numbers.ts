import type { NumberForm } from '../../core/dashboard/figure';

const dayMs = 86_400_000;

/** A number as people read it: `12`, `0.4`, `85 %`. */
export function numberText(value: number, form: NumberForm, language: string): string {
  const options: Readonly<Record<NumberForm, Intl.NumberFormatOptions>> = {
    count: { maximumFractionDigits: 0 },
    decimal: { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 1 },
    percent: { style: 'percent', maximumFractionDigits: 0 },
  };
  return new Intl.NumberFormat(language, options[form]).format(value);
}

/** `25 Nov` in the learner's language. @param day since 1970 */
export function dayText(day: number, language: string): string {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.format(day * dayMs);
}

/** `Nov 2026` @param day since 1970 */
export function monthText(day: number, language: string): string {
  const format = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(day * dayMs);
}

/** Every so many-th of `count` labels fits, where each takes `room` of `width`, pixels. */
export function everyNth(count: number, width: number, room: number): number {
  return Math.max(1, Math.ceil((count * room) / Math.max(1, width)));
}
