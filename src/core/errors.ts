/** An error for the learner: its message says what happened and what to do next. */
export class PracticeError extends Error {
  override readonly name: string = 'PracticeError';
}
