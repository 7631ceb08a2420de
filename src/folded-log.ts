import { adoptedWeights } from './core/adopted-weights';
import type { PracticeEvent } from './core/events';
import { advance, fold, type History, refoldTouched } from './core/history';
import { Scheduler } from './core/memory';
import { countingAgain, isUnderAll, reachesBack, standing, undoneIds } from './core/undone';
import type { LogEntry } from './log/line';
import type { EventDraft, PracticeLog } from './log/practice-log';

/** What the fold depends on beside the events; read anew at every fold. */
export interface FoldSettings {
  /** 0–23 */
  readonly dayStartHour: number;
  /** 0.7–0.97 */
  readonly retention: number;
  /** By area of topics, where it is another; 0.7–0.97 each. */
  readonly retentionByArea: Readonly<Record<string, number>>;
}

/** A fold that was kept: of the log as far as a snapshot covers it. */
export interface KeptFold {
  readonly history: History;
  /** Ids taken back. */
  readonly undone: readonly string[];
}

export interface FoldedLogParts {
  /** The area of a topic, for its retention and where it starts. */
  readonly areaOf?: (topic: string) => string | undefined;
  readonly kept?: KeptFold | undefined;
}

/** The practice log and what it folds to, kept together: whatever is recorded is folded in. */
export class FoldedLog {
  #scheduler: Scheduler;
  #history: History;
  #undone: ReadonlySet<string>;

  constructor(
    private readonly log: PracticeLog,
    private readonly settings: () => FoldSettings,
    private readonly parts: FoldedLogParts = {},
  ) {
    const { kept } = parts;
    this.#scheduler = this.#makeScheduler(kept ? kept.history.weights : adoptedWeights(log.events));
    this.#history = kept?.history ?? fold(log.events, this.#options());
    this.#undone = kept ? new Set(kept.undone) : undoneIds(log.events);
  }

  get history(): History {
    return this.#history;
  }

  get scheduler(): Scheduler {
    return this.#scheduler;
  }

  /** What a snapshot keeps of the fold. */
  get kept(): KeptFold {
    return { history: this.#history, undone: [...this.#undone] };
  }

  /** Whether an event with this id is recorded. */
  has(id: string): boolean {
    return this.log.has(id);
  }

  /** All events in the order of the log: read where they are not in memory. Copy the array to keep a still. */
  async events(): Promise<readonly PracticeEvent[]> {
    const before = this.log.count;
    const events = await this.log.load();
    // Reading brought in what others wrote meanwhile.
    if (events.length !== before) await this.refold();
    return events;
  }

  /** The events that still count, in the order of the log. */
  async standing(): Promise<readonly PracticeEvent[]> {
    return standing(await this.events());
  }

  /** Records an event and folds it in: it is safe on disk once this resolves. @throws LogWriteError */
  async record(draft: EventDraft): Promise<PracticeEvent> {
    const event = await this.log.append(draft);
    await this.#include([event]);
    return event;
  }

  /**
   * Takes in events recorded elsewhere, which one undo takes back. Those of an import that was undone count again.
   * @param ids of the events that stand at the source @returns the import; undefined where nothing is new
   */
  async import(from: string, entries: readonly LogEntry[], ids: readonly string[]): Promise<PracticeEvent | undefined> {
    const event = await this.log.import(from, entries, countingAgain(await this.events(), ids));
    if (event) await this.refold();
    return event;
  }

  /** Brings in what others wrote since: reads and folds only what is new. @returns whether there was anything */
  async refresh(): Promise<boolean> {
    const damaged = this.log.damaged.length;
    const added = await this.log.refresh();
    if (!added) await this.refold();
    else if (added.length > 0) await this.#include(added);
    return added === undefined || added.length > 0 || this.log.damaged.length !== damaged;
  }

  /** Folds anew: after an import, another setting. */
  async refold(): Promise<void> {
    const events = await this.log.load();
    this.#scheduler = this.#makeScheduler(adoptedWeights(events));
    this.#history = fold(events, this.#options());
    this.#undone = undoneIds(events);
  }

  async #include(added: readonly PracticeEvent[]): Promise<void> {
    const next = this.log.newest(added.length);
    if (next && this.#areNext(next, added)) for (const event of next) advance(this.#history, event, this.#options());
    else await this.#includeLate(added);
  }

  /** Newest of all, the only ones not folded yet, and no other event depends on them or decides whether they stand. */
  #areNext(newest: readonly PracticeEvent[], added: readonly PracticeEvent[]): boolean {
    const ids = new Set(added.map(({ id }) => id));
    return (
      this.log.count === this.#history.events + ids.size &&
      newest.every(event => ids.has(event.id) && !reachesBack(event) && !this.#undone.has(event.id))
    );
  }

  /** Late events, and those that change which others stand: the topics they touch are folded again, in order. */
  async #includeLate(added: readonly PracticeEvent[]): Promise<void> {
    const events = await this.log.load();
    const ids = new Set(added.map(({ id }) => id));
    const undone = undoneIds(events);
    const changed = events.filter(({ id }) => ids.has(id) || this.#undone.has(id) !== undone.has(id));
    // Two recorded at once, or read together with others: who folded which is not known.
    const isKnown = events.length === this.#history.events + ids.size;
    if (!isKnown || changed.some(isUnderAll)) {
      await this.refold();
      return;
    }
    refoldTouched(this.#history, events, changed, this.#options());
    this.#undone = undone;
  }

  #options() {
    const { dayStartHour, retentionByArea } = this.settings();
    const retentionOf = (topic: string) => retentionByArea[this.parts.areaOf?.(topic) ?? ''];
    // Nearly everyone has one retention: then no topic is looked up.
    const isByArea = Object.keys(retentionByArea).length > 0;
    const { areaOf } = this.parts;
    const areas = { ...(areaOf ? { areaOf } : {}), ...(isByArea ? { retentionOf } : {}) };
    return { scheduler: this.#scheduler, dayStartHour, ...areas };
  }

  #makeScheduler(weights: readonly number[] | undefined): Scheduler {
    return new Scheduler({ retention: this.settings().retention, ...(weights ? { weights } : {}) });
  }
}
