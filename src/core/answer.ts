import type { Language } from './kata';

/** The learner's file of a kata of the kind predict: a program, and what one says it prints. */
export interface Answered {
  /** The program, without white space at its end. */
  readonly program: string;
  /** The lines one says it prints, without white space at their ends and without blank lines at either end. */
  readonly lines: readonly string[];
}

/** An answer as it stands in a file. */
export interface FoundAnswer extends Answered {
  /** 1-based line of the file that holds the first of `lines`; the block's own where there is none. */
  readonly line: number;
}

/** How an answer begins and ends: what the language takes for a comment, or for a string nobody reads. */
export interface AnswerBlock {
  readonly open: string;
  readonly close: string;
}

/** The lines that stand around an answer. */
export function answerBlock(language: Language): AnswerBlock {
  const [begin, close] = language === 'python' ? ['"""', '"""'] : ['/* ', '*/'];
  return { open: `${begin}It prints:`, close };
}

/** The last answer block of a file and the program before it; undefined where there is no whole block. */
export function readAnswer(source: string, language: Language): FoundAnswer | undefined {
  const { open, close } = answerBlock(language);
  const lines = linesOf(source);
  const begin = lines.findLastIndex(line => line.trim() === open);
  if (begin === -1) return undefined;
  const inside = lines.slice(begin + 1).join('\n');
  const end = inside.lastIndexOf(close);
  if (end === -1) return undefined;
  const said = linesOf(inside.slice(0, end));
  const first = said.findIndex(isSaid);
  return {
    program: lines.slice(0, begin).join('\n').trimEnd(),
    lines: answerLines(inside.slice(0, end)),
    line: begin + first + 2,
  };
}

/** The file that `readAnswer` reads so; an empty answer is one blank line to write on. */
export function writeAnswer({ program, lines }: Answered, language: Language): string {
  const { open, close } = answerBlock(language);
  const written = lines.length === 0 ? [''] : lines;
  return `${program}\n\n${[open, ...written, close].join('\n')}\n`;
}

/** What counts of a printed text or of an answer: nobody sees white space at the end of a line, or blank lines around. */
export function answerLines(text: string): readonly string[] {
  const lines = linesOf(text).map(line => line.trimEnd());
  return lines.slice(Math.max(0, lines.findIndex(isSaid)), lines.findLastIndex(isSaid) + 1);
}

function isSaid(line: string): boolean {
  return line.trimEnd() !== '';
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}
