import { PracticeError } from './core/errors';
import type { PracticeEvent } from './core/events';
import type { History } from './core/history';
import type { Queue } from './core/queue';
import { planSession, type Session } from './core/session';

/** The session that is open in this window, and which recorded events count in it. */
export class OpenSession {
  #session: Session | undefined;
  /** Those counted in `#session.done`, by id, in their order. */
  readonly #events = new Map<string, PracticeEvent>();

  get current(): Session | undefined {
    return this.#session;
  }

  /** Recorded in the session and not taken back. */
  get events(): readonly PracticeEvent[] {
    return [...this.#events.values()];
  }

  /** @param minutes 1–600 @throws PracticeError for other minutes */
  start(minutes: number, queue: Queue, history: History): Session {
    if (!(minutes > 0 && minutes <= 600)) {
      throw new PracticeError('A session takes 1 to 600 minutes, not {0}. Give the minutes you have.', minutes);
    }
    this.#session = planSession(queue, minutes, history);
    this.#events.clear();
    return this.#session;
  }

  end(): void {
    this.#session = undefined;
  }

  count(event: PracticeEvent): void {
    if (!this.#session) return;
    this.#events.set(event.id, event);
    this.#session = { ...this.#session, done: this.#session.done + 1 };
  }

  /** Takes an event back that may or may not be one of this session. */
  uncount(id: string): void {
    if (!this.#session || !this.#events.delete(id)) return;
    this.#session = { ...this.#session, done: this.#session.done - 1 };
  }
}
