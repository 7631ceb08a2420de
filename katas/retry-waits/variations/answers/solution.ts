export interface Answer {
  status: number;
  pause: number | null;
}

export function totalWait(answers: Answer[], firstWait: number): number {
  let total = 0;
  let own = firstWait;
  for (const { status, pause } of answers) {
    if (status >= 200 && status < 300) return total;
    // Only these two may pass by waiting; everything else has to be heard of.
    if (status !== 429 && status !== 503) throw new Error(`Status ${status} will not pass by waiting.`);
    // A pause of 0 is one: only a missing one leaves the choice to the caller.
    total += pause ?? own;
    own *= 2;
  }
  throw new Error(`None of ${answers.length} attempts succeeded.`);
}
