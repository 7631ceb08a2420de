/** One replacement in a text; `offset` counts in the text as the changes before it left it. */
export interface TextChange {
  readonly offset: number;
  /** Length of what went. */
  readonly removed: number;
  readonly inserted: string;
}

/** What one action of an editor did to a document, all its cursors together. */
export interface DocumentEdit {
  readonly changes: readonly TextChange[];
  /** It was undone or done again. */
  readonly isUndo: boolean;
}

/** Text typed just now, from `start` up to `end`. */
interface TypedPlace {
  readonly start: number;
  readonly end: number;
}

/** Edit operations so far. Plain data: it is saved with the draft. */
export interface EditTally {
  readonly operations: number;
  /** The run of typing that the next key may go on with, one place a cursor; absent after anything but typing. */
  readonly typing?: readonly TypedPlace[];
}

export const noEdits: EditTally = { operations: 0 };

/**
 * Counts one action of the editor as one operation, whatever it changed and at how many cursors; undo and redo too. Only
 * a run of plain typing counts once: keys that go on in, or correct, what was typed just before at the same places.
 */
export function countEdit(tally: EditTally, { changes, isUndo }: DocumentEdit): EditTally {
  if (changes.length === 0) return tally;
  const operations = tally.operations + 1;
  if (isUndo) return { operations };
  const further = tally.typing && typedFurther(tally.typing, changes);
  if (further) return { ...tally, typing: further };
  return changes.every(isTyped) ? { operations, typing: placesOf(changes) } : { operations };
}

/** More at once than a key types, a pair of brackets included, is a paste, a snippet or a command; a new line is indented. */
function isTyped({ inserted }: TextChange): boolean {
  return inserted !== '' && (inserted.length <= 2 || inserted.trim() === '');
}

/** The places after changes within them, one change a place; undefined where a change lies elsewhere. */
function typedFurther(
  places: readonly TypedPlace[],
  changes: readonly TextChange[],
): readonly TypedPlace[] | undefined {
  if (changes.length !== places.length) return undefined;
  const open = new Set(places.keys());
  let current = places;
  for (const { offset, removed, inserted } of changes) {
    const growth = inserted.length - removed;
    // A word put in the place of itself is typing: a bracket behind it made VS Code complete it.
    if (growth > 2 && inserted.trim() !== '') return undefined;
    const at = current.findIndex(
      ({ start, end }, index) => open.has(index) && start <= offset && offset + removed <= end,
    );
    if (at === -1) return undefined;
    open.delete(at);
    current = current.map((place, index) => {
      if (index === at) return { start: place.start, end: place.end + growth };
      return place.start > offset ? shifted(place, growth) : place;
    });
  }
  return current;
}

/** Where changes left what they inserted. */
function placesOf(changes: readonly TextChange[]): readonly TypedPlace[] {
  let places: readonly TypedPlace[] = [];
  for (const { offset, removed, inserted } of changes) {
    const growth = inserted.length - removed;
    const moved = places.map(place => (place.start >= offset ? shifted(place, growth) : place));
    places = [...moved, { start: offset, end: offset + inserted.length }];
  }
  return places;
}

function shifted({ start, end }: TypedPlace, by: number): TypedPlace {
  return { start: start + by, end: end + by };
}
