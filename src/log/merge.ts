import type { PracticeEvent } from '../core/events';
import { parseAt } from '../core/local-time';
import type { LogEntry } from './line';

/** Entries in the order of the log, no id twice, and those left out because another with their id was kept. */
export interface Merged {
  readonly entries: readonly LogEntry[];
  readonly conflicts: readonly LogEntry[];
}

/**
 * The union by id, ordered by instant, then id (DESIGN §6). Copies of one line become one; of two different lines with
 * one id the first in that order is kept, and the text decides where even the instants agree, so that every machine
 * keeps the same one whatever it read first. Commutative, associative and idempotent in `entries`.
 */
export function merge(...lists: readonly (readonly LogEntry[])[]): Merged {
  const ordered = lists.flat();
  if (!isOrdered(ordered)) ordered.sort(compareEntries);
  const kept = new Map<string, LogEntry>();
  const conflicts = new Map<string, LogEntry>();
  for (const entry of ordered) {
    const first = kept.get(entry.event.id);
    if (first === undefined) kept.set(entry.event.id, entry);
    else if (first.raw !== entry.raw) conflicts.set(entry.raw, entry);
  }
  return { entries: [...kept.values()], conflicts: [...conflicts.values()] };
}

/** Puts an event where it belongs among `events`, which are in the order of the log, in place. */
export function insertInOrder(events: PracticeEvent[], event: PracticeEvent): void {
  const instant = instantOf(event);
  const isNewer = (other: PracticeEvent | undefined) =>
    other !== undefined && (instantOf(other) - instant || compareText(other.id, event.id)) > 0;
  if (!isNewer(events.at(-1))) {
    events.push(event);
    return;
  }
  let low = 0;
  let high = events.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isNewer(events[middle])) high = middle;
    else low = middle + 1;
  }
  events.splice(low, 0, event);
}

/** Whether `a` comes after `b` in the order of the log. */
export function isAfter(a: PracticeEvent, b: Pick<PracticeEvent, 'at' | 'id'>): boolean {
  return (instantOf(a) - instantOf(b) || compareText(a.id, b.id)) > 0;
}

function instantOf(event: Pick<PracticeEvent, 'at'>): number {
  return parseAt(event.at)?.epochMs ?? 0;
}

function compareEntries(a: LogEntry, b: LogEntry): number {
  return a.epochMs - b.epochMs || compareText(a.event.id, b.event.id) || compareText(a.raw, b.raw);
}

/** By UTF-16 code unit, the same on every machine; localeCompare is not. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isOrdered(entries: readonly LogEntry[]): boolean {
  return entries.every((entry, index) => {
    const before = entries[index - 1];
    return before === undefined || compareEntries(before, entry) <= 0;
  });
}
