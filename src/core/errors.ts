import { english, type Message, said, type Translate, type Value } from './words';

/**
 * An error for the learner: it says what happened and what to do next. `message` is English, for the log and for tests;
 * `messageOf(error, t)` has it in the learner's words.
 */
export class PracticeError extends Error {
  override readonly name: string = 'PracticeError';
  /** What the English text was made of. */
  readonly said: Message;

  /** @param template with `{0}`, `{1}` … @param values in their places; one `{ cause }` among them is the error's */
  constructor(template: string, ...values: readonly (Value | ErrorOptions)[]) {
    const options = values.find(isOptions);
    const filled: Message = { template, values: values.filter(isValue) };
    super(said(filled, english), options);
    this.said = filled;
  }
}

function isValue(value: Value | ErrorOptions): value is Value {
  return typeof value !== 'object' || 'template' in value;
}

function isOptions(value: Value | ErrorOptions): value is ErrorOptions {
  return !isValue(value);
}

/** The message of anything thrown, to stand in another. */
export function sayingOf(thrown: unknown): Value {
  return thrown instanceof PracticeError ? thrown.said : messageOf(thrown);
}

/** The words of anything thrown. */
export function messageOf(thrown: unknown, t: Translate = english): string {
  if (thrown instanceof PracticeError) return said(thrown.said, t);
  return thrown instanceof Error ? thrown.message : String(thrown);
}
