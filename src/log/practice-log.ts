import { PracticeError } from '../core/errors';
import type { KnownEvent, PracticeEvent } from '../core/events';
import { formatAt } from '../core/local-time';
import { hasId, type IdList, idList, idsOf } from './id-list';
import { type LogEntry, parseLine, printEvent } from './line';
import { insertInOrder, isAfter } from './merge';
import { type DamagedLine, eventsOf, type LogContents, type LogStore, type SegmentPosition } from './store';

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

/** What a snapshot keeps of the log whose events it leaves on disk. */
export interface CoveredLog {
  /** Of all its events. */
  readonly ids: IdList;
  readonly count: number;
  /** The newest event. */
  readonly last?: { readonly at: string; readonly id: string };
  readonly damaged: readonly DamagedLine[];
  readonly positions: readonly SegmentPosition[];
}

/** The practice log in memory: what the store held when it was read, and everything recorded since. */
export class PracticeLog {
  private list: PracticeEvent[] = [];
  private setAside: readonly DamagedLine[] = [];
  /** `list` by id: nothing is recorded twice. */
  private byId = new Map<string, PracticeEvent>();
  /** The older part, left on disk by a start from a snapshot. */
  private covered: CoveredLog | undefined;
  /** How far the segments were read; undefined where that is not known. */
  private positions: readonly SegmentPosition[] | undefined;
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

  /** The log without its older part, which stays on disk until somebody needs it (`load`). */
  static resume(store: LogStore, options: PracticeLogOptions, covered: CoveredLog): PracticeLog {
    const log = new PracticeLog(store, options);
    log.covered = covered;
    log.setAside = covered.damaged;
    log.positions = covered.positions;
    return log;
  }

  /** Those in memory, all after `open` and `load`. By instant, then id. The array grows with every event until the next reload: copy it to keep a still. */
  get events(): readonly PracticeEvent[] {
    return this.list;
  }

  /** What could not be read. */
  get damaged(): readonly DamagedLine[] {
    return this.setAside;
  }

  /** Whether an event with this id is recorded. */
  has(id: string): boolean {
    return this.byId.has(id) || this.isCovered(id);
  }

  /** Number of all events. */
  get count(): number {
    return this.list.length + (this.covered?.count ?? 0);
  }

  /** The newest events, in order; undefined where so many are not in memory. */
  newest(count: number): readonly PracticeEvent[] | undefined {
    const newest = this.list.slice(-count);
    const { last } = this.covered ?? {};
    const [first] = newest;
    return first && newest.length === count && (!last || isAfter(first, last)) ? newest : undefined;
  }

  /** All events, read from the store where they are not in memory. @throws PracticeError where the folder is away */
  async load(): Promise<readonly PracticeEvent[]> {
    if (this.covered) await this.reload();
    if (this.covered) {
      throw new PracticeError('The folder of the practice log is gone. Bring it back (is its drive connected?) first.');
    }
    return this.list;
  }

  /**
   * Takes in what others wrote since: reads only that.
   * @returns the new events; undefined where everything had to be read again
   */
  async refresh(): Promise<readonly PracticeEvent[] | undefined> {
    const tails = this.positions && (await this.store.readSince(this.positions));
    const added = tails && this.newOf(tails.entries);
    if (!tails || !added) return this.reload();
    const ends = new Map(this.positions?.map(({ file, end }) => [file, end.lines]));
    const before = this.setAside.filter(({ file, line }) => line <= (ends.get(file) ?? 0));
    this.setAside = [...before, ...tails.damaged];
    this.positions = tails.positions;
    for (const event of added) this.take(event);
    return added;
  }

  /** What a snapshot keeps; undefined where it is not known how far the segments were read. */
  cover(): CoveredLog | undefined {
    const { positions, list } = this;
    if (!positions) return undefined;
    const ends = new Map(positions.map(({ file, end }) => [file, end.lines]));
    const newest = list.at(-1);
    const before = this.covered?.last;
    const last = newest && (!before || isAfter(newest, before)) ? { at: newest.at, id: newest.id } : before;
    return {
      ids: idList([...(this.covered ? idsOf(this.covered.ids) : []), ...list.map(({ id }) => id)]),
      count: this.count,
      ...(last ? { last } : {}),
      damaged: this.setAside.filter(({ file, line }) => line <= (ends.get(file) ?? 0)),
      positions,
    };
  }

  /**
   * Records an event: it is safe on disk once this resolves. An id that is recorded already (a rep resumed after a
   * crash between recording and clearing its draft) is not recorded twice: that event is returned.
   * @throws LogWriteError and then nothing is recorded
   */
  async append(draft: EventDraft): Promise<PracticeEvent> {
    const now = this.options.clock();
    const { id = this.options.makeId(now), ...fields } = draft;
    if (this.isCovered(id)) await this.load();
    const known = this.pending.get(id) ?? this.byId.get(id);
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

  /**
   * Takes in events recorded elsewhere with one `import` that names them, all in one write, so that one undo takes them
   * back. @param again ids of events known here, taken back with an earlier import, that count again
   * @returns the import; undefined where there is nothing new
   * @throws LogWriteError and then nothing is recorded
   */
  async import(
    from: string,
    entries: readonly LogEntry[],
    again: readonly string[],
  ): Promise<PracticeEvent | undefined> {
    await this.load();
    const ids = [...entries.filter(({ event }) => !this.has(event.id)).map(({ event }) => event.id), ...again];
    if (ids.length === 0) return undefined;
    const now = this.options.clock();
    const base = { v: 1, id: this.options.makeId(now), at: formatAt(now, this.options.offset(now)) } as const;
    const entry = parseLine(printEvent({ ...base, by: this.options.device, type: 'import', from, ids }));
    if ('problem' in entry) throw new TypeError(`Not imported, the event is not valid: ${entry.problem}.`);
    await this.appendRaw([...entries, entry]);
    return entry.event;
  }

  /**
   * Reads the store again: other windows and devices write to it too. Where its folder is away, what was known is kept.
   * @returns the new events in that case, undefined where everything was read
   */
  async reload(): Promise<readonly PracticeEvent[] | undefined> {
    const { entries, damaged, segments, isAway } = await this.store.read();
    if (isAway && this.count > 0) {
      const added = this.newOf(entries) ?? [];
      for (const event of added) this.take(event);
      return added;
    }
    const positions = await this.store.positionsOf(segments);
    this.covered = undefined;
    this.list = eventsOf(entries);
    this.setAside = damaged;
    // Where something could not be read, or two lines contradict each other, only reading everything tells.
    this.positions = damaged.every(({ line, isConflict }) => line > 0 && !isConflict) ? positions : undefined;
    this.byId = new Map(this.list.map(event => [event.id, event]));
    return undefined;
  }

  private isCovered(id: string): boolean {
    return this.covered !== undefined && hasId(this.covered.ids, id);
  }

  /** Those not known yet; undefined where a line may contradict a known one: reading everything decides which is kept. */
  private newOf(entries: LogContents['entries']): PracticeEvent[] | undefined {
    const added = new Map<string, LogEntry>();
    for (const entry of entries) {
      const { id } = entry.event;
      if (this.isCovered(id)) return undefined;
      const known = this.byId.get(id);
      const raw = known ? printEvent(known) : (added.get(id)?.raw ?? entry.raw);
      if (raw !== entry.raw) return undefined;
      if (!known) added.set(id, entry);
    }
    return [...added.values()].map(({ event }) => event);
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
    if (this.byId.has(event.id)) return;
    this.byId.set(event.id, event);
    insertInOrder(this.list, event);
  }
}
