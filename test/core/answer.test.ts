import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { answerBlock, answerLines, readAnswer, writeAnswer } from '../../src/core/answer';
import { type Language, languages } from '../../src/core/kata';

const language = fc.constantFrom(...languages);
const line = fc.string({ unit: 'binary', maxLength: 12 }).filter(text => !/[\r\n]|\*\/|"""|It prints:/.test(text));
const text = fc.array(line, { maxLength: 6 }).map(lines => lines.join('\n'));

describe('An answer block', () => {
  it('gives back what was written into it, whatever the program before it', () => {
    fc.assert(
      fc.property(language, text, text, (each, before, said) => {
        const answered = { program: before.trimEnd(), lines: answerLines(said) };
        const source = writeAnswer(answered, each);
        const { line: at = 0, ...read } = readAnswer(source, each) ?? {};
        deepEqual(read, answered);
        const [first] = answered.lines;
        if (first !== undefined) equal(source.split('\n')[at - 1], first);
      }),
    );
  });

  it('once emptied is empty, and its program the same', () => {
    fc.assert(
      fc.property(language, text, text, (each, before, said) => {
        const { program = '' } =
          readAnswer(writeAnswer({ program: before, lines: answerLines(said) }, each), each) ?? {};
        const { line: _, ...emptied } = readAnswer(writeAnswer({ program, lines: [] }, each), each) ?? {};
        deepEqual(emptied, { program, lines: [] });
      }),
    );
  });

  it('is a comment, in Python a string', () => {
    equal(writeAnswer({ program: 'x', lines: ['1', '', '2'] }, 'go'), 'x\n\n/* It prints:\n1\n\n2\n*/\n');
    equal(writeAnswer({ program: 'x', lines: [] }, 'python'), 'x\n\n"""It prints:\n\n"""\n');
  });

  it('forgives blank lines around, spaces at ends, other ends of lines and a last line with the end on it', () => {
    const read = (source: string) => readAnswer(source, 'javascript')?.lines;
    deepEqual(read('x\r\n/* It prints:\r\n\r\n1  \r\n\r\n 2\t\r\n\r\n*/'), ['1', '', ' 2']);
    deepEqual(read('x\n  /* It prints:  \n1\n2 */\n'), ['1', '2']);
  });

  it('is the last one of the file', () => {
    const { open, close } = answerBlock('rust');
    const twice = [open, 'first', close, 'x', open, 'second', close].join('\n');
    const program = [open, 'first', close, 'x'].join('\n');
    deepEqual(readAnswer(twice, 'rust'), { program, lines: ['second'], line: 6 });
  });

  it('is missing where either end is', () => {
    const broken: readonly (readonly [Language, string])[] = [
      ['javascript', ''],
      ['javascript', 'x\n/* It prints:\n1\n'],
      ['javascript', 'x\n1\n*/\n'],
      ['python', 'x\n/* It prints:\n1\n*/\n'],
    ];
    for (const [each, source] of broken) equal(readAnswer(source, each), undefined);
  });
});
