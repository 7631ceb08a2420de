import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DifferingPlace, differingLines, differingPlaces } from '../../src/core/differing-places';

const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 12 });

describe('the places where a text is not yet the target', () => {
  it('are none where it is', () => {
    assert.deepEqual(differingPlaces('a\nb\n', 'a\nb\n'), []);
    assert.deepEqual(differingPlaces('', ''), []);
  });

  it('do not mind how lines end, nor whether the last one does', () => {
    assert.deepEqual(differingPlaces('a\r\nb\r\n', 'a\nb'), []);
    assert.deepEqual(differingPlaces('a\rb', 'a\nb\n'), []);
  });

  it('mind an empty line at the end', () => {
    assert.deepEqual(differingPlaces('a\n\n', 'a\n'), [{ line: 2, actual: [''], expected: [] }]);
  });

  it('mind spaces', () => {
    assert.deepEqual(differingPlaces('a \n', 'a\n'), [{ line: 1, actual: ['a '], expected: ['a'] }]);
  });

  it('are a place a stretch of lines, with the lines of both sides', () => {
    assert.deepEqual(differingPlaces('x\nb\nc\nd\ny', 'a\nb\nc\nz\nd\ne'), [
      { line: 1, actual: ['x'], expected: ['a'] },
      { line: 4, actual: [], expected: ['z'] },
      { line: 5, actual: ['y'], expected: ['e'] },
    ]);
  });

  it('are two where a line has to move: where it is, and where it belongs', () => {
    assert.deepEqual(
      differingPlaces('a\nz\nb\nc\nd', 'a\nb\nc\nd\nz').map(({ line, actual, expected }) => [line, actual, expected]),
      [
        [2, ['z'], []],
        [6, [], ['z']],
      ],
    );
  });

  it('are where a line is there once too often, or once too little', () => {
    assert.deepEqual(differingPlaces('a', 'a\na'), [{ line: 2, actual: [], expected: ['a'] }]);
    assert.deepEqual(differingPlaces('a\na\na', 'a\na'), [{ line: 3, actual: ['a'], expected: [] }]);
  });

  it('count a changed line once', () => {
    assert.equal(differingLines(differingPlaces('x\nb\ny\nz', 'a\nb\nc')), 3);
  });

  it('put in, make the text the target', () => {
    fc.assert(
      fc.property(lines, lines, (text, target) => {
        const places = differingPlaces(`${text.join('\n')}\n`, `${target.join('\n')}\n`);
        assert.deepEqual(patched(text, places), target);
      }),
    );
  });

  it('share no line with each other: one line lies between at least', () => {
    fc.assert(
      fc.property(lines, lines, (text, target) => {
        const places = differingPlaces(`${text.join('\n')}\n`, `${target.join('\n')}\n`);
        places.slice(1).forEach((place, index) => {
          const before = places[index];
          assert.ok(before && place.line > before.line + before.actual.length);
        });
      }),
    );
  });

  it('are one place where the texts are too large to be looked at line by line', () => {
    const text = Array.from({ length: 2000 }, (_, line) => `a${line}`).join('\n');
    const target = Array.from({ length: 2000 }, (_, line) => `b${line}`).join('\n');
    assert.equal(differingPlaces(`same\n${text}`, `same\n${target}`).length, 1);
  });
});

function patched(text: readonly string[], places: readonly DifferingPlace[]): readonly string[] {
  const result = [...text];
  for (const { line, actual, expected } of [...places].reverse()) result.splice(line - 1, actual.length, ...expected);
  return result;
}
