import type { Grade, Outcome } from './events';
import { editsText, minutesText, plural, type Translate } from './words';

/** A grade the evidence speaks for, and that evidence in words. The learner has the last word. */
export interface Proposal {
  readonly grade: Grade;
  readonly evidence: string;
}

/** A median means little below this many times. */
const enoughTimes = 3;

/**
 * Procedural grade (DESIGN §4): gave up → Again; hints or ≥ 3 failed runs → Hard; first run passed, no hint and faster
 * than usual, without an example or gaps → Easy; else Good. Where edit operations are counted, par stands in for the usual time: more than twice par
 * → Hard; within par at the first run without a hint → Easy.
 * @param usual the learner's own active times for passed reps of this level and language, milliseconds, any order
 */
export function proposeProcedural(outcome: Outcome, usual: readonly number[], t: Translate): Proposal {
  const usualMs = usual.length >= enoughTimes ? median(usual) : undefined;
  return { grade: proceduralGrade(outcome, usualMs), evidence: proceduralEvidence(outcome, usualMs, t) };
}

function proceduralGrade(outcome: Outcome, usualMs: number | undefined): Grade {
  if (outcome.revealed || !outcome.passed) return 1;
  if (outcome.hints > 0 || outcome.failedRuns >= 3) return 2;
  const { edits, par, scaffold } = outcome;
  if (edits !== undefined && par !== undefined) {
    if (edits > 2 * par) return 2;
    return outcome.firstRun && edits <= par ? 4 : 3;
  }
  return !scaffold && outcome.firstRun && usualMs !== undefined && outcome.activeMs < usualMs ? 4 : 3;
}

function proceduralEvidence(outcome: Outcome, usualMs: number | undefined, t: Translate): string {
  const parts: string[] = [];
  if (outcome.revealed) parts.push(t('solution seen'));
  else if (!outcome.passed) parts.push(t('no run passed'));
  else if (outcome.firstRun) parts.push(t('first run passed'));
  if (outcome.failedRuns > 0) parts.push(plural(t, '{0} failed run|{0} failed runs', outcome.failedRuns));
  if (outcome.hints > 0) parts.push(plural(t, '{0} hint|{0} hints', outcome.hints));
  if (outcome.scaffold === 'worked') parts.push(t('an example studied'));
  if (outcome.scaffold === 'gaps') parts.push(t('gaps filled in'));
  if (outcome.edits !== undefined && outcome.par !== undefined) parts.push(editsText(outcome.edits, outcome.par, t));
  const { insertions = 0, insertedChars = 0 } = outcome;
  if (insertions > 0) {
    const large = plural(
      t,
      '{0} large insertion ({1} characters)|{0} large insertions ({1} characters)',
      insertions,
      insertedChars,
    );
    parts.push(large);
  }
  const time = minutesText(outcome.activeMs, t);
  parts.push(
    usualMs === undefined || outcome.par !== undefined
      ? time
      : t('{0} against your usual {1}', time, minutesText(usualMs, t)),
  );
  return parts.join(', ');
}

/**
 * Conceptual grade from the share of key points recalled: < 40 % Again, < 70 % Hard, < 95 % Good, else Easy.
 * @param recalled number of key points ticked, 0–`of` @param of number of key points, ≥ 1
 */
export function proposeConceptual(recalled: number, of: number, t: Translate): Proposal {
  const share = of === 0 ? 0 : recalled / of;
  const grade = share < 0.4 ? 1 : share < 0.7 ? 2 : share < 0.95 ? 3 : 4;
  return { grade, evidence: t('{0} of {1} key points recalled', recalled, of) };
}

/** The middle value; of an even number of values the mean of the two in the middle. @throws RangeError when empty */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new RangeError('The median of nothing is not defined.');
  return (lower + upper) / 2;
}
