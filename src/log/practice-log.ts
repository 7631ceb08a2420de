import type { KnownEvent, PracticeEvent } from '../core/events';
import { formatAt } from '../core/local-time';
import { type LogEntry, parseLine, printEvent } from './line';
import { insertInOrder } from './merge';
import { type DamagedLine, eventsOf, type LogStore } from './store';

type DraftOf<Event> = Event extends unknown ? Omit<Event, 'v' | 'id' | 'at' | 'by'> : never;

/** An event before it is recorded. `id` where it was known before: the rep's own. */
export type EventDraft = DraftOf<KnownEvent> & { readonly id?: string };

export interface PracticeLogOptions {
  /** This device's id, 8 hex digits. */
  readonly device: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly clock: () => number;
  /** Minutes east of UTC at that instant, where the learner is. */
  readonly offset: (epochMs: number) => number;
  readonly makeId: (epochMs: number) => string;
}

/** The practice log in memory: what the store held when it was read, and everything recorded since. */
export class PracticeLog {
  private list: PracticeEvent[] = [];
  private setAside: readonly DamagedLine[] = [];
  /** Ids of `list`: nothing is recorded twice. */
  private ids = new Set<string>();
  /** Appends the store has not answered yet, by id. */
  private readonly pending = new Map<string, Promise<PracticeEvent>>();

  private constructor(
    private readonly store: LogStore,
    private readonly options: PracticeLogOptions,
  ) {}

  /** Reads the log. Damaged lines do not stop it: see `damaged`. */
  static async open(store: LogStore, options: PracticeLogOptions): Promise<PracticeLog> {
    const log = new PracticeLog(store, options);
    await log.reload();
    return log;
  }

  /** By instant, then id. The array grows with every event until the next reload: copy it to keep a still. */
  get events(): readonly PracticeEvent[] {
    return this.list;
  }

  /** What could not be read. */
  get damaged(): readonly DamagedLine[] {
    return this.setAside;
  }

  /** Whether an event with this id is recorded. */
  has(id: string): boolean {
    return this.ids.has(id);
  }

  /**
   * Records an event: it is safe on disk once this resolves. An id that is recorded already (a rep resumed after a
   * crash between recording and clearing its draft) is not recorded twice: that event is returned.
   * @throws LogWriteError and then nothing is recorded
   */
  async append(draft: EventDraft): Promise<PracticeEvent> {
    const now = this.options.clock();
    const { id = this.options.makeId(now), ...fields } = draft;
    const known = this.pending.get(id) ?? (this.has(id) ? this.list.find(event => event.id === id) : undefined);
    if (known !== undefined) return known;
    const at = formatAt(now, this.options.offset(now));
    const writing = this.write({ v: 1, id, at, by: this.options.device, ...fields });
    this.pending.set(id, writing);
    try {
      return await writing;
    } finally {
      this.pending.delete(id);
    }
  }

  /**
   * Takes in events recorded elsewhere, line for line, those with a known id left out.
   * @returns how many were new
   * @throws LogWriteError and then none is recorded
   */
  async appendRaw(entries: readonly LogEntry[]): Promise<number> {
    const added = entries.filter(({ event }) => !this.has(event.id) && !this.pending.has(event.id));
    await this.store.append(added.map(entry => entry.raw));
    for (const { event } of added) this.take(event);
    return added.length;
  }

  /** Reads the store again: other windows and devices write to it too. */
  async reload(): Promise<void> {
    const { entries, damaged } = await this.store.read();
    this.list = eventsOf(entries);
    this.setAside = damaged;
    this.ids = new Set(this.list.map(event => event.id));
  }

  private async write(event: PracticeEvent): Promise<PracticeEvent> {
    const entry = parseLine(printEvent(event));
    // What would be set aside at the next start must not be acknowledged now.
    if ('problem' in entry) throw new TypeError(`Not recorded, the event is not valid: ${entry.problem}.`);
    await this.store.append([entry.raw]);
    this.take(entry.event);
    return entry.event;
  }

  private take(event: PracticeEvent): void {
    if (this.ids.has(event.id)) return;
    this.ids.add(event.id);
    insertInOrder(this.list, event);
  }
}
