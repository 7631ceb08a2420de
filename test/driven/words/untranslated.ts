import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const katas = join(__dirname, '../../../katas');

/** What people read in a kata or a topic: content, which a pack translates and not the interface. */
const contentKeys = ['title', 'area', 'text', 'hints', 'cases'];

/** One word alone could be a word of ours too, except as a title. */
const isTelling = (text: string, key: string) => {
  const fixed = text.replace(/\{\{\w+\}\}/g, '|');
  return ['title', 'area'].includes(key) ? /\w{3}/.test(fixed) : /[A-Za-z]{2,}[^\w|]+[A-Za-z]{2,}/.test(fixed);
};

/** Names, which are the same in every language. */
const names = [
  'Spindle',
  'JavaScript',
  'TypeScript',
  'Python',
  'Rust',
  'FSRS',
  'JSONL',
  'CSV',
  'SVG',
  'PNG',
  'Visual Studio Code',
];

/** What VS Code itself puts around the words of an extension; its own English, since there is no language pack. */
const ofTheEditor = [
  /^\d+ Results$/,
  /^(OK|Cancel|Progress|Folder path|Toggle all checkboxes|Testing)$/,
  // The names of icons, which it reads out.
  /^(mortar-board|watch|comment)\b/,
  /^Type to narrow down results\./,
  /^(Inspect this in the accessible view \([^)]*\)\.|Image showing)/,
  /\(?Press 'Enter' to confirm your input or 'Escape' to cancel\)?/,
  /^Command '.*' resulted in an error$/,
  /^Folder path - /,
];

/** Settings, commands, files, versions and keys. */
const technical = [
  /[\w~{}-]*[./\\][\w./\\{}~-]+/g,
  /\b(Ctrl|Control|Alt|Shift|Enter|Escape|Esc|Tab|Space|linux|rustc)\b/g,
  // What the language itself says of an error.
  /\b\w+Error: .*$/g,
  // Values of a language.
  /\b(null|undefined|true|false)\b/g,
];

/** The texts of the built-in pack as patterns, longest first, so that a title in another text does not cut it in two. */
export function contentPatterns(): readonly RegExp[] {
  const files = readdirSync(katas, { recursive: true, encoding: 'utf8' });
  const json = files.filter(file => /(^|[\\/])(kata|topics)\.json$/.test(file));
  const texts = json.flatMap(file => textsOf(JSON.parse(readFileSync(join(katas, file), 'utf8')), false));
  const all = [...new Set([...texts, ...names])].sort((a, b) => b.length - a.length);
  return all.map(pattern);
}

/** `{{thing}}` is whatever a variation puts there. */
function pattern(text: string): RegExp {
  const parts = text.split(/\{\{\w+\}\}/).map(part => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(parts.join("[a-z' -]{1,40}"), 'g');
}

function textsOf(value: unknown, isContent: boolean, key = ''): readonly string[] {
  if (typeof value === 'string') {
    const text = value.replace(/\s+/g, ' ').trim();
    return isContent && text.length > 2 && isTelling(text, key) ? [text] : [];
  }
  if (Array.isArray(value)) return value.flatMap(each => textsOf(each, isContent, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsOf(each, isContent || contentKeys.includes(name), name));
}

/**
 * The texts with a word of three plain letters or more: the pseudo-locale leaves none in what went through translation.
 * @param content  what a text may hold that is no word of ours
 */
export function untranslated(texts: readonly string[], content: readonly RegExp[]): readonly string[] {
  const known = [...ofTheEditor, ...content, ...technical];
  const rest = (text: string) => known.reduce((left, each) => left.replace(each, ' '), text);
  return [...new Set(texts)].filter(text => /[A-Za-z]{3,}/.test(text) && /[A-Za-z]{3,}/.test(rest(text)));
}
