import { type CodeExercise, isObjectSignature } from '../../core/kata';
import { rustHead } from '../../core/rust-type';
import type { Translate } from '../../core/words';
import type { Described, LastWords } from '../describe';
import type { Thrown } from '../message';
import { misfit, notCompiled, notCompiling } from '../misfit';
import type { Transcript } from '../transcript';

/** The learner's file in the program, as the compiler and panics have it. */
export const solutionPath = 'solution.rs';

/** The part of rustc's JSON (doc.rust-lang.org/rustc/json.html) that is looked at. */
interface Diagnostic {
  readonly message: string;
  readonly level: string;
  readonly spans: readonly Span[];
}

interface Span {
  readonly file_name: string;
  readonly line_start: number;
  readonly column_start: number;
  readonly is_primary: boolean;
  readonly label: string | null;
  /** Where the macro was used that this lies in. */
  readonly expansion: { readonly span: Span } | null;
}

/** The compiler's own words about the first mistake in the learner's file, or about what it does not offer the kata. */
export function describeProblem(said: string, exercise: CodeExercise, t: Translate): Described {
  const errors = said.split('\n').flatMap(errorIn);
  const own = errors.flatMap(error => {
    const span = error.spans
      .filter(({ is_primary }) => is_primary)
      .map(outermost)
      .find(isOwn);
    return span ? [{ error, span }] : [];
  });
  const [first] = own;
  if (first) {
    const message = notCompiling(wordsOf(first.error), own.length, t);
    return { message, line: first.span.line_start, column: first.span.column_start };
  }
  const [other] = errors;
  if (!other) return { message: notCompiled(said, 'rustc', t) };
  if (/^linker .* not found/.test(other.message)) {
    return {
      message: t(
        'The code could not be compiled: {0}. Rust needs a C linker: install one with "apt install gcc" or "xcode-select --install", or Visual Studio\'s build tools.',
        other.message,
      ),
    };
  }
  // Without a place it is not about the calls: a full disk, a linker's own trouble.
  if (other.spans.length === 0) return { message: notCompiled(other.message, 'rustc', t) };
  return { message: misfit(wantedOf(exercise), 'Rust', wordsOf(other), t) };
}

/** What was caught, or the text of the `Err`; a panic's place is where it began, which may be inside the library. */
export function describeThrown({ name, message, stack }: Thrown): Described {
  const [, line, column] = /^solution\.rs:(\d+):(\d+)$/.exec(stack) ?? [];
  const words = name === '' ? message : `${name}: ${message}`;
  return { message: words, ...(line && column ? { line: Number(line), column: Number(column) } : {}) };
}

const lastWordsPattern =
  /\n?(?:thread '[^'\n]*'(?: \(\d+\))? has overflowed its stack\n|memory allocation of \d+ bytes failed\n?).*$/s;

/** Both streams are one (support.rs), so what Rust itself says in the end follows what the learner's code printed. */
export function tidy(transcript: Transcript): Transcript {
  const { end, pieces, stderr } = transcript;
  const last = pieces.at(-1);
  if (end.kind !== 'exited' || last?.kind !== 'output') return transcript;
  const start = pieces.findLastIndex(piece => piece.kind !== 'output') + 1;
  const said = pieces
    .slice(start)
    .map(piece => (piece.kind === 'output' ? piece.text : ''))
    .join('');
  const found = lastWordsPattern.exec(said);
  if (!found) return transcript;
  const text = said.slice(0, found.index);
  const printed = text === '' ? [] : [{ kind: 'output', text, bytes: Buffer.byteLength(text) } as const];
  return { ...transcript, pieces: [...pieces.slice(0, start), ...printed], stderr: stderr + found[0] };
}

export function isOutOfMemory(stderr: string): boolean {
  return /memory allocation of \d+ bytes failed/.test(stderr);
}

/** Rust cannot unwind from a full stack: it aborts. */
export function lastWords(stderr: string, t: Translate): LastWords | undefined {
  return /has overflowed its stack/.test(stderr)
    ? { message: t('The stack is full'), advice: t('Look for a recursion that never ends.') }
    : undefined;
}

function errorIn(line: string): readonly Diagnostic[] {
  if (!line.startsWith('{')) return [];
  try {
    const read: Diagnostic = JSON.parse(line);
    // The summing up ("aborting due to 2 previous errors") is an error without a place too.
    return read.level === 'error' && !/^aborting due to/.test(read.message) ? [read] : [];
  } catch {
    // A line of the linker's.
    return [];
  }
}

function wordsOf({ message, spans }: Diagnostic): string {
  const label = spans.find(({ is_primary }) => is_primary)?.label;
  return label ? `${message}: ${label}` : message;
}

/** A mistake within `println!` lies in the library; the learner wrote the macro's use. */
function outermost(span: Span): Span {
  return isOwn(span) || !span.expansion ? span : outermost(span.expansion.span);
}

function isOwn({ file_name }: Span): boolean {
  return file_name === solutionPath;
}

function wantedOf({ signature, types, throwing }: CodeExercise): readonly string[] {
  if (!isObjectSignature(signature)) {
    return [`pub ${rustHead(signature, types, throwing.includes(signature.name), '')}`];
  }
  const made = rustHead({ name: 'new', params: signature.new, returns: 'void' }, types, false, '');
  return [
    `pub struct ${signature.name}`,
    `pub ${made} -> Self`,
    ...signature.methods.map(method => `pub ${rustHead(method, types, throwing.includes(method.name), '&mut self')}`),
  ];
}
