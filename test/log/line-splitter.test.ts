import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLineSplitter } from '../../src/log/line-splitter';

/** Splits `text`, given in pieces of the sizes `cuts`, from one piece of memory that is used again. */
function split(text: string, cuts: readonly number[], maxBytes: number) {
  const lines: { text: string; length: number }[] = [];
  const splitter = createLineSplitter(maxBytes, ({ bytes, length }) => {
    lines.push({ text: Buffer.from(bytes).toString('latin1'), length });
  });
  const memory = new Uint8Array(64);
  let rest = Buffer.from(text, 'latin1');
  for (let index = 0; rest.length > 0; index++) {
    const size = Math.min(cuts[index % cuts.length] ?? 1, rest.length);
    memory.set(rest.subarray(0, size));
    splitter.push(memory.subarray(0, size));
    rest = rest.subarray(size);
  }
  splitter.end();
  return lines;
}

const anyText = fc.array(fc.constantFrom('a', 'b', '\n', 'ccc'), { maxLength: 60 }).map(parts => parts.join(''));
const anyCuts = fc.array(fc.integer({ min: 1, max: 64 }), { minLength: 1, maxLength: 5 });

describe('the line splitter', () => {
  it('finds the same lines however the chunks fall', () => {
    fc.assert(
      fc.property(anyText, anyCuts, (text, cuts) => {
        const expected = text.split('\n');
        if (expected.at(-1) === '') expected.pop();
        assert.deepEqual(
          split(text, cuts, 1000).map(line => line.text),
          expected,
        );
      }),
    );
  });

  it('knows the length of a line it does not keep', () => {
    fc.assert(
      fc.property(anyText, anyCuts, (text, cuts) => {
        const lines = text.split('\n');
        if (lines.at(-1) === '') lines.pop();
        assert.deepEqual(
          split(text, cuts, 3).map(line => line.length),
          lines.map(line => line.length),
        );
      }),
    );
  });

  it('holds no more than the limit and a beginning of a long line', () => {
    const [line] = split('x'.repeat(100_000), [64], 5000);
    assert.equal(line?.length, 100_000);
    assert.ok((line?.text.length ?? 0) <= 5000);
    assert.match(line?.text ?? '', /^x+$/);
  });
});
