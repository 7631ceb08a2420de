import { PracticeError } from '../core/errors';
import type { Language } from '../core/kata';
import type { Message } from '../core/words';

/** A rep was asked for in a language that cannot be run here; the message says what to install. */
export class MissingToolchainError extends PracticeError {
  override readonly name = 'MissingToolchainError';
  constructor(
    readonly language: Language,
    missing: Message,
  ) {
    super('{0}', missing);
  }
}
