/** An error for the learner: its message says what happened and what to do next. */
export class PracticeError extends Error {
  override readonly name: string = 'PracticeError';
}

/** The words of anything thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
