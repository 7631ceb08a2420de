/** The learner closed a question without an answer: nothing happens, and nothing is said. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
  constructor() {
    super('Cancelled.');
  }
}

/** @throws Cancelled where there is no answer */
export function answered<Answer>(answer: Answer | undefined): Answer {
  if (answer === undefined) throw new Cancelled();
  return answer;
}
