import { adoptedWeights } from './core/adopted-weights';
import type { PracticeEvent } from './core/events';
import { advance, fold, type History, refoldTouched } from './core/history';
import { Scheduler } from './core/memory';
import { reachesBack, standing, undoneIds } from './core/undone';
import type { EventDraft, PracticeLog } from './log/practice-log';

/** What the fold depends on beside the events; read anew at every fold. */
export interface FoldSettings {
  /** 0–23 */
  readonly dayStartHour: number;
  /** 0.7–0.97 */
  readonly retention: number;
}

/** The practice log and what it folds to, kept together: whatever is recorded is folded in. */
export class FoldedLog {
  #scheduler: Scheduler;
  #history: History;

  constructor(
    private readonly log: PracticeLog,
    private readonly settings: () => FoldSettings,
  ) {
    this.#scheduler = this.#makeScheduler();
    this.#history = this.#fold();
  }

  get history(): History {
    return this.#history;
  }

  get scheduler(): Scheduler {
    return this.#scheduler;
  }

  /** Whether an event with this id is recorded. */
  has(id: string): boolean {
    return this.log.has(id);
  }

  /** All events in the order of the log: read where they are not in memory. Copy the array to keep a still. */
  async events(): Promise<readonly PracticeEvent[]> {
    return this.log.events;
  }

  /** The events that still count, in the order of the log. */
  async standing(): Promise<readonly PracticeEvent[]> {
    return standing(await this.events());
  }

  /** Records an event and folds it in: it is safe on disk once this resolves. @throws LogWriteError */
  async record(draft: EventDraft): Promise<PracticeEvent> {
    const undone = reachesBack(draft) ? undoneIds(this.log.events) : undefined;
    const event = await this.log.append(draft);
    if (undone) this.#reachBack(event, undone);
    // A clock set back puts an event before others: fold its topic in order then.
    else if (this.#isNewest(event)) advance(this.#history, event, this.#options());
    else refoldTouched(this.#history, this.log.events, [event], this.#options());
    return event;
  }

  /** The last of the log and all others folded: of two recorded at once, the first may have folded both. */
  #isNewest({ id }: PracticeEvent): boolean {
    const { events } = this.log;
    return events.at(-1)?.id === id && events.length === this.#history.events + 1;
  }

  /** Folds in an event that changes which others stand. @param before the ids taken back before it came */
  #reachBack(event: PracticeEvent, before: ReadonlySet<string>): void {
    const { events } = this.log;
    const undone = undoneIds(events);
    const changed = events.filter(({ id }) => id === event.id || before.has(id) !== undone.has(id));
    // Weights move every memory.
    if (changed.some(({ type }) => type === 'weights')) this.refold();
    else refoldTouched(this.#history, events, changed, this.#options());
  }

  /** Folds anew: after an import, another setting. */
  refold(): void {
    this.#scheduler = this.#makeScheduler();
    this.#history = this.#fold();
  }

  #fold(): History {
    return fold(this.log.events, this.#options());
  }

  #options() {
    return { scheduler: this.#scheduler, dayStartHour: this.settings().dayStartHour };
  }

  #makeScheduler(): Scheduler {
    const weights = adoptedWeights(this.log.events);
    return new Scheduler({ retention: this.settings().retention, ...(weights ? { weights } : {}) });
  }
}
