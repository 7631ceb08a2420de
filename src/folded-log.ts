import { adoptedWeights } from './core/adopted-weights';
import type { PracticeEvent } from './core/events';
import { advance, fold, type History } from './core/history';
import { Scheduler } from './core/memory';
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

  /** Records an event and folds it in: it is safe on disk once this resolves. @throws LogWriteError */
  async record(draft: EventDraft): Promise<PracticeEvent> {
    const event = await this.log.append(draft);
    const isPractice = event.type === 'rep' || event.type === 'recall';
    // Anything else reaches back (an undo, weights), and a clock set back puts an event before others: fold in order then.
    if (isPractice && this.log.events.at(-1)?.id === event.id) advance(this.#history, event, this.#options());
    else this.refold();
    return event;
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
