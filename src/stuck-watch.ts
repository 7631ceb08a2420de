import { elapsed } from './core/active-time';
import { isStuck } from './core/stuck';
import type { OpenRep } from './draft-state';

/** What was seen of the rep that is open. */
interface Seen {
  readonly id: string;
  /** Most cases green at once. */
  readonly best: number;
  /** Active time and failed runs when there was progress last: a case more, or a hint. */
  readonly progressMs: number;
  readonly failedRuns: number;
  readonly hints: number;
  readonly offered: boolean;
}

/** Notices once a rep that its learner is stuck. */
export class StuckWatch {
  #seen: Seen | undefined;

  /** @param now epoch milliseconds @returns true once in a rep, at the moment to offer a way on */
  look(open: OpenRep | undefined, now: number): boolean {
    if (open?.rep.phase !== 'coding') return false;
    const { rep } = open;
    const seen = this.#progress(open, now);
    this.#seen = seen;
    // Away from the window nobody sees an offer.
    const idleMs = rep.time.since === undefined ? 0 : now - rep.time.since;
    const { progressMs, offered } = seen;
    const failedRuns = rep.failedRuns - seen.failedRuns;
    if (!isStuck({ activeMs: elapsed(rep.time, now), progressMs, failedRuns, idleMs, offered })) return false;
    this.#seen = { ...seen, offered: true };
    return true;
  }

  #progress({ rep, report }: OpenRep, now: number): Seen {
    const seen = this.#seen?.id === rep.id ? this.#seen : undefined;
    const best = report?.passed ?? 0;
    const isNew = !seen || best > seen.best || rep.hintsShown > seen.hints;
    if (!isNew) return seen;
    return {
      id: rep.id,
      best: Math.max(best, seen?.best ?? 0),
      // A rep that is resumed was tried before, which we did not see.
      progressMs: seen ? elapsed(rep.time, now) : 0,
      failedRuns: seen ? rep.failedRuns : 0,
      hints: rep.hintsShown,
      offered: seen?.offered ?? false,
    };
  }
}
