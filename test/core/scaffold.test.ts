import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { exampleFor, isWrittenAnew, type ScaffoldInput, scaffoldFor, scaffolds } from '../../src/core/scaffold';
import { kata } from './support';

const input = fc.record({
  stability: fc.double({ min: 0.1, max: 400, noNaN: true }),
  lapsed: fc.boolean(),
  chance: fc.double({ min: 0, max: 1, noNaN: true }),
});
const step = (of: ScaffoldInput) => scaffolds.indexOf(scaffoldFor(of));

describe('The help at the beginning of a rep', () => {
  it('fades: an example for what is new, then gaps, then a blank file', () => {
    const at = (stability?: number) =>
      scaffoldFor({ ...(stability === undefined ? {} : { stability }), lapsed: false, chance: 0.6 });
    deepEqual([at(), at(1), at(2), at(6.9), at(7), at(300)], ['worked', 'worked', 'gaps', 'gaps', 'blank', 'blank']);
  });

  it('is one step back after a lapse', () => {
    const at = (stability: number) => scaffoldFor({ stability, lapsed: true, chance: 0.6 });
    deepEqual([at(1), at(3), at(30)], ['worked', 'worked', 'gaps']);
  });

  it('is one step on for whoever is strong: help would only hold them up', () => {
    const at = (stability?: number) =>
      scaffoldFor({ ...(stability === undefined ? {} : { stability }), lapsed: false, chance: 0.85 });
    deepEqual([at(), at(3), at(30)], ['gaps', 'blank', 'blank']);
  });

  it('never grows with stability or with the chance, nor shrinks by a lapse', () => {
    fc.assert(
      fc.property(input, fc.double({ min: 1, max: 9, noNaN: true }), (of, factor) => {
        ok(step({ ...of, stability: of.stability * factor }) >= step(of));
        ok(step({ ...of, chance: Math.min(1, of.chance * factor) }) >= step(of));
        ok(step({ ...of, lapsed: true }) <= step({ ...of, lapsed: false }));
      }),
    );
  });
});

describe('The example to study', () => {
  const asked = kata('asked', { level: 4 });

  it('is the hardest other kata of the topic that is no harder', () => {
    const others = [kata('easy', { level: 2 }), kata('near', { level: 4 }), kata('hard', { level: 5 })];
    equal(exampleFor(asked, [asked, ...others], 'typescript')?.id, 'near');
  });

  it('is of the same topic, in the language, and written from nothing', () => {
    const others = [
      kata('elsewhere', { topic: 'heaps', level: 3 }),
      kata('python', { languages: ['python'], level: 3 }),
      kata('bug', { kind: 'fix', level: 3 }),
    ];
    equal(exampleFor(asked, [asked, ...others], 'typescript'), undefined);
  });

  it('is only for kinds that are written from nothing', () => {
    const kinds = ['function', 'object', 'fix', 'refactor', 'predict', 'edit', 'project'] as const;
    deepEqual(
      kinds.filter(kind => isWrittenAnew({ kind })),
      ['function', 'object'],
    );
  });
});
