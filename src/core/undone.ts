import { PracticeError } from './errors';
import type { ImportEvent, PracticeEvent, UndoEvent } from './events';

/** The events that still count: no undo, nothing taken back, in the order given. */
export function standing(events: readonly PracticeEvent[]): readonly PracticeEvent[] {
  const undone = undoneIds(events);
  return events.filter(event => event.type !== 'undo' && !undone.has(event.id));
}

/**
 * The event that *Undo* takes back: the last that still counts and was the learner's own doing; or the one asked for,
 * which may be an undo (a redo, then).
 * @throws PracticeError where there is none, or it is taken back already
 */
export function undoTarget(events: readonly PracticeEvent[], id?: string): PracticeEvent {
  if (id === undefined) {
    const last = standing(events).findLast(({ type }) => undoable.has(type));
    if (last) return last;
    throw new PracticeError('There is nothing to undo: no rep is recorded yet.');
  }
  const asked = events.find(event => event.id === id);
  if (!asked) throw new PracticeError('There is no event {0} in the log. "Spindle: Activity" lists them.', id);
  if (undoneIds(events).has(id)) throw new PracticeError('The event {0} is taken back already.', id);
  return asked;
}

/** Types that are the learner's own doing. */
const undoable: ReadonlySet<string> = new Set([
  'rep',
  'recall',
  'pause',
  'weights',
  'import',
  'suspend',
  'unsuspend',
  'forget',
  'postpone',
  'sting',
  'night',
  'morning',
  'sleep',
  'movement',
  'placement',
]);

/** Whether an event changes what becomes of others, which may be older: more than what it touches is to be folded anew. */
export function reachesBack({ type }: Pick<PracticeEvent, 'type'>): boolean {
  return type === 'undo' || type === 'import' || type === 'weights';
}

/** Whether every later event rests on one of this type: where one comes late or goes, all is to be folded anew. */
export function isUnderAll({ type }: Pick<PracticeEvent, 'type'>): boolean {
  return type === 'weights' || type === 'placement';
}

/**
 * Ids taken back. An undo may itself be undone, which restores its target; an import that is undone takes back what it
 * names, unless another import that stands names that too. A circle of them (only a damaged log has one) takes nothing
 * back.
 */
export function undoneIds(events: readonly PracticeEvent[]): ReadonlySet<string> {
  const undosOf = new Map<string, string[]>();
  const importsOf = new Map<string, string[]>();
  for (const event of events) {
    if (event.type === 'undo') put(undosOf, (event as UndoEvent).target, event.id);
    if (event.type === 'import') for (const id of (event as ImportEvent).ids) put(importsOf, id, event.id);
  }
  const isUndone = (id: string, above: readonly string[]): boolean => {
    const isOff = (other: string) => above.includes(other) || isUndone(other, [...above, other]);
    if ((undosOf.get(id) ?? []).some(undo => !isOff(undo))) return true;
    const imports = importsOf.get(id) ?? [];
    return imports.length > 0 && imports.every(other => !above.includes(other) && isUndone(other, [...above, other]));
  };
  return new Set([...undosOf.keys(), ...importsOf.keys()].filter(id => isUndone(id, [id])));
}

/** Which of `ids` are taken back now and would stand if another import named them. */
export function countingAgain(events: readonly PracticeEvent[], ids: readonly string[]): readonly string[] {
  const known = new Set(events.map(({ id }) => id));
  const before = undoneIds(events);
  const base = { v: 1, id: '', at: '', by: '', type: 'import', from: '' } as const;
  const after = undoneIds([...events, { ...base, ids: ids.filter(id => known.has(id)) }]);
  return ids.filter(id => before.has(id) && !after.has(id));
}

function put(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
