import { PracticeError } from './core/errors';
import type { History } from './core/history';
import type { Queue } from './core/queue';
import { planSession, type Session } from './core/session';

/** The session that is open in this window, and which recorded events count in it. */
export class OpenSession {
  #session: Session | undefined;
  /** Ids of the events counted in `#session.done`. */
  readonly #counted = new Set<string>();

  get current(): Session | undefined {
    return this.#session;
  }

  /** @param minutes 1–600 @throws PracticeError for other minutes */
  start(minutes: number, queue: Queue, history: History): Session {
    if (!(minutes > 0 && minutes <= 600)) {
      throw new PracticeError(`A session takes 1 to 600 minutes, not ${minutes}. Give the minutes you have.`);
    }
    this.#session = planSession(queue, minutes, history);
    this.#counted.clear();
    return this.#session;
  }

  end(): void {
    this.#session = undefined;
  }

  count(id: string): void {
    if (!this.#session) return;
    this.#counted.add(id);
    this.#session = { ...this.#session, done: this.#session.done + 1 };
  }

  /** Takes an event back that may or may not be one of this session. */
  uncount(id: string): void {
    if (!this.#session || !this.#counted.delete(id)) return;
    this.#session = { ...this.#session, done: this.#session.done - 1 };
  }
}
