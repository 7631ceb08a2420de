import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { KataInfo } from '../../src/core/kata';
import { type Asked, mostQuestions, nextQuestion } from '../../src/core/staircase';
import { kata } from './support';

const areaOf = (topic: string) => topic[0];
/** Ten topics in five areas, a kata of every level in each. */
const topics = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'd1', 'd2', 'e1', 'e2'];
const katas = topics.flatMap(topic =>
  Array.from({ length: 10 }, (_, index) => kata(`${topic}-${index + 1}`, { topic, level: index + 1 })),
);
const ask = (asked: readonly Asked[], of: readonly KataInfo[] = katas) => nextQuestion({ katas: of, areaOf }, asked);
/** All questions of one who answers so. */
function run(answerTo: (kata: KataInfo) => number | undefined, of: readonly KataInfo[] = katas): Asked[] {
  const asked: Asked[] = [];
  for (let next = ask(asked, of); next; next = ask(asked, of)) {
    const chance = answerTo(next);
    asked.push({ kata: next, ...(chance === undefined ? {} : { chance }) });
  }
  return asked;
}
const levels = (asked: readonly Asked[]) => asked.map(of => of.kata.level);

describe('the questions of a placement', () => {
  it('begin at level 3, or as near as there is', () => {
    equal(ask([])?.level, 3);
    equal(ask([], [kata('only', { level: 7 })])?.level, 7);
    equal(ask([], []), undefined);
  });

  it('go up two levels at a time until the first doubt, down until the first confidence', () => {
    deepEqual(levels(run(() => 0.95)).slice(0, 4), [3, 5, 7, 9]);
    deepEqual(levels(run(() => 0.05)).slice(0, 3), [3, 1, 1]);
  });

  it('circle, a level at a time, around what is half sure, and end once that is settled', () => {
    const asked = run(({ level }) => (level <= 5 ? 0.75 : 0.35));
    deepEqual(levels(asked), [3, 5, 7, 6, 5, 6, 5]);
  });

  it('stay where they are after a topic that is not known, and ask of another', () => {
    const [first] = run(() => undefined);
    ok(first);
    const second = ask([first]);
    equal(second?.level, 3);
    ok(second?.topic !== first.kata.topic);
  });

  it('are at most eight, each of another topic and of another area than the one before', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 9 }), chances => {
        let index = 0;
        const asked = run(() => chances[index++] ?? undefined);
        ok(asked.length <= mostQuestions);
        equal(new Set(asked.map(of => of.kata.topic)).size, asked.length);
        for (const [at, of] of asked.entries()) {
          const before = asked[at - 1];
          if (before) ok(areaOf(before.kata.topic) !== areaOf(of.kata.topic));
        }
      }),
    );
  });

  it('stay with an area rather than leave the level by far', () => {
    const few = [
      kata('a', { topic: 'a1', level: 3 }),
      kata('b', { topic: 'a2', level: 5 }),
      kata('c', { topic: 'b1', level: 9 }),
    ];
    deepEqual(levels(run(() => 0.95, few)), [3, 5, 9]);
  });

  it('end where no topic is left', () => {
    equal(
      run(
        () => 0.95,
        katas.filter(({ topic }) => topic === 'a1' || topic === 'a2'),
      ).length,
      2,
    );
  });
});
