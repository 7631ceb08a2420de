/** The retrievability that ratings are made at: reps fall due near it (DESIGN §5). */
const usualRetrievability = 0.9;
/** How much a fading memory takes off; our guess, checked against the Brier score it earns. */
const fading = 0.5;
/** Odds stay finite: nobody is sure. */
const least = 0.01;

/**
 * Spindle's own chance that the first run passes: what the ratings speak for, less what was forgotten since. Added on the
 * scale of log odds, where evidence from two sources adds up: logit P = logit E + ½ (logit R − logit 0.9).
 * @param expected what the ratings speak for, 0–1 @param retrievability of the topic's procedural memory; absent: new
 * @returns 0.01–0.99
 */
export function passChance(expected: number, retrievability: number | undefined): number {
  const forgotten = retrievability === undefined ? 0 : logit(retrievability) - logit(usualRetrievability);
  return bounded(1 / (1 + Math.exp(-(logit(expected) + fading * forgotten))));
}

function logit(chance: number): number {
  const inside = bounded(chance);
  return Math.log(inside / (1 - inside));
}

function bounded(chance: number): number {
  return Math.min(1 - least, Math.max(least, chance));
}
