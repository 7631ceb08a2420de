import { type Notation, notationOf } from './notation';
import type { Json, Type } from './values';
import { isWireList, type TaggedWire, toWire, type Wire } from './wire';

/** A text longer than this goes on several lines, one element each. */
const lineWidth = 72;
/** Longer texts help nobody and slow the editor down. */
const longest = 20_000;

/** A value of a kata as text: `[1, 2]`, `{title: "Emma"}`, `Set {1, 2}`, `Map {"a": 1}`. Always one line. */
export function show(value: Json, type: Type, notation = javaScript()): string {
  return showWire(toWire(value, type), notation);
}

/** A reported value as text, on one line. Sets and maps are shown in order, so that equal ones look equal. */
export function showWire(value: Wire, notation = javaScript()): string {
  return cut(inline(value, notation));
}

/** Both sides of a wrong answer, laid out alike for a diff: on one line, or one element a line where one is long. */
export function showBoth(
  expected: Json,
  actual: Wire,
  type: Type,
  notation = javaScript(),
): { readonly expected: string; readonly actual: string } {
  const wires = { expected: toWire(expected, type), actual };
  const isLong = [wires.expected, actual].some(wire => inline(wire, notation).length > lineWidth);
  const layOut = (wire: Wire) => cut(text(wire, isLong ? 0 : Number.POSITIVE_INFINITY, '', notation));
  return { expected: layOut(wires.expected), actual: layOut(actual) };
}

/** Breaks this value where it is wider than `width`; what is inside is broken only where it passes the line. */
function text(value: Wire, width: number, indent: string, notation: Notation): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === null) return notation.nothing;
  if (typeof value === 'boolean') return value ? notation.yes : notation.no;
  if (typeof value === 'number') return String(value);
  const lines: Lines = { width, indent, notation };
  if (isWireList(value)) return block(['[', ']'], value, item => [undefined, item], lines);
  switch (value.kind) {
    case 'object':
      return block(['{', '}'], value.fields, ([name, item]) => [fieldName(name), item], lines);
    case 'map': {
      const entries = sorted(value.entries, ([key]) => key, notation);
      return block(notation.map, entries, ([key, item]) => [inline(key, notation), item], lines);
    }
    case 'set': {
      const items = sorted(value.items, item => item, notation);
      return block(notation.set, items, item => [undefined, item], lines);
    }
    default:
      return word(value);
  }
}

interface Lines {
  readonly width: number;
  readonly indent: string;
  readonly notation: Notation;
}

function word(value: Exclude<TaggedWire, { readonly kind: 'object' | 'map' | 'set' }>): string {
  switch (value.kind) {
    case 'number':
    case 'other':
      return value.text;
    case 'undefined':
      return 'undefined';
    case 'cycle':
      return '(itself again)';
    case 'deep':
      return '(nested too deeply to show)';
    case 'large':
      return '(too large to show)';
  }
}

function block<Item>(
  [open, close]: readonly [string, string],
  items: readonly Item[],
  part: (item: Item) => readonly [label: string | undefined, value: Wire],
  { width, indent, notation }: Lines,
): string {
  const inner = `${indent}  `;
  const isBroken = items.length > 0 && Number.isFinite(width);
  const parts = items.map(item => {
    const [label, value] = part(item);
    const flat = inline(value, notation);
    const shown = isBroken && flat.length > lineWidth ? text(value, 0, inner, notation) : flat;
    return label === undefined ? shown : `${label}: ${shown}`;
  });
  if (!isBroken) return `${open}${parts.join(', ')}${close}`;
  return `${open}\n${parts.map(each => `${inner}${each},\n`).join('')}${indent}${close}`;
}

function inline(value: Wire, notation: Notation): string {
  return text(value, Number.POSITIVE_INFINITY, '', notation);
}

function javaScript(): Notation {
  return notationOf('javascript');
}

function fieldName(name: string): string {
  return /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name) ? name : JSON.stringify(name);
}

function sorted<Item>(items: readonly Item[], key: (item: Item) => Wire, notation: Notation): readonly Item[] {
  return items
    .map(item => ({ item, key: key(item), text: inline(key(item), notation) }))
    .sort((a, b) => byKey(a, b))
    .map(({ item }) => item);
}

function byKey(a: { key: Wire; text: string }, b: { key: Wire; text: string }): number {
  if (typeof a.key === 'number' && typeof b.key === 'number') return a.key - b.key;
  return a.text < b.text ? -1 : Number(a.text > b.text);
}

function cut(shown: string): string {
  return shown.length > longest ? `${shown.slice(0, longest)}… (cut)` : shown;
}
