import type { Translate } from '../../core/words';
import type { Described } from '../describe';
import type { Thrown } from '../message';
import { inWords } from './strip';

/** Where the learner's module lies while it runs, and how the learner knows it. */
export interface ModulePlace {
  /** The folder it lies in. */
  readonly folder: string;
  /** File URL. */
  readonly url: string;
  readonly path: string;
  readonly fileName: string;
}

/** What was thrown, in the learner's words: the place is the innermost one in the learner's own file. */
export function describeThrown(thrown: Thrown, place: ModulePlace, t: Translate): Described {
  const { name, message } = thrown;
  const text = name === '' || name === 'Error' ? message : `${name}: ${message}`;
  const words = withoutPaths(text === '' ? t('an error without a message') : text, place);
  const position = positionIn(thrown.stack, place);
  return position ? { message: words, ...position } : { message: words };
}

/** Why the module could not be loaded. A syntax error has no frame in the file; Node printed its place on stderr. */
export function describeRefusal(thrown: Thrown, stderr: string, place: ModulePlace, t: Translate): Described {
  const described = describeThrown(thrown, place, t);
  if (described.line !== undefined)
    return { ...described, message: t('The file threw while it was loaded: {0}', described.message) };
  if (thrown.name !== 'SyntaxError') return { message: t('The file could not be loaded: {0}', described.message) };
  const position = printedPosition(stderr, place);
  return { message: inWords(withoutPaths(thrown.message, place), t), ...position };
}

/** True where V8 gave up for want of memory; it says so on stderr and aborts. */
export function isOutOfMemory(stderr: string): boolean {
  return /JavaScript heap out of memory|Fatal process out of memory/.test(stderr);
}

interface Position {
  readonly line: number;
  readonly column?: number;
}

function positionIn(stack: string, place: ModulePlace): Position | undefined {
  for (const name of [place.url, place.path]) {
    const at = stack.indexOf(`${name}:`);
    if (at === -1) continue;
    const numbers = /^(\d+)(?::(\d+))?/.exec(stack.slice(at + name.length + 1));
    if (numbers) return { line: Number(numbers[1]), ...(numbers[2] ? { column: Number(numbers[2]) } : {}) };
  }
  return undefined;
}

/** Node prints `file:///…:3`, the line itself, and a caret under the place. */
function printedPosition(stderr: string, place: ModulePlace): Position | undefined {
  const position = positionIn(stderr, place);
  const caret = /^( *)\^+$/m.exec(stderr);
  return position && { ...position, ...(caret ? { column: (caret[1] ?? '').length + 1 } : {}) };
}

function withoutPaths(text: string, { url, path, fileName, folder }: ModulePlace): string {
  const named = text.replaceAll(url, fileName).replaceAll(path, fileName);
  return named.replaceAll(`${folder}/`, '').replaceAll(`${folder}\\`, '');
}
