import type { Language } from './kata';

/** What a line to be filled in says. */
const mark = '…';

/**
 * A solution with gaps: what opens and closes blocks stays, of the statements within them every second is left out, the
 * last one always. A completion problem (van Merriënboer 1990): the plan is given, the steps are the learner's.
 * @param code of a reference solution @returns the same number of lines
 */
export function withGaps(code: string, language: Language): string {
  const lines = code.split('\n');
  const statements = lines.flatMap((line, index) => (isStatement(line, language) ? [index] : []));
  const gaps = new Set(statements.filter((_, index) => index % 2 === (statements.length - 1) % 2));
  return lines.map((line, index) => (gaps.has(index) ? gapOf(line, language) : line)).join('\n');
}

/** One that stands within a block and is whole: nothing that opens one, closes one or goes on. */
function isStatement(line: string, language: Language): boolean {
  const text = line.trim();
  if (text === '' || !/^\s/.test(line)) return false;
  if (isComment(text, language)) return false;
  return !/^[})\]@]/.test(text) && !/[{([]$/.test(text) && !(language === 'python' && text.endsWith(':'));
}

function isComment(text: string, language: Language): boolean {
  if (language === 'python') return text.startsWith('#') || text.startsWith('"""');
  return text.startsWith('//') || text.startsWith('/*') || text.startsWith('*');
}

function gapOf(line: string, language: Language): string {
  const indent = line.slice(0, line.length - line.trimStart().length);
  return `${indent}${language === 'python' ? '#' : '//'} ${mark}`;
}
