import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { createIdMaker } from '../../src/core/ids';
import { hasId, idList, idsOf } from '../../src/log/id-list';
import { seededRandom } from './support';

const ulid = fc.tuple(fc.nat(2 ** 40), fc.nat(2 ** 30)).map(([at, seed]) => createIdMaker(seededRandom(seed))(at));
const id = fc.oneof(ulid, fc.string());

describe('A list of ids', () => {
  it('holds each of them once, and no other', () => {
    fc.assert(
      fc.property(fc.array(id), fc.array(id), (held, others) => {
        const list = idList([...held, ...held]);
        deepEqual(idsOf(list).sort(), [...new Set(held)].sort());
        for (const one of held) equal(hasId(list, one), true);
        for (const other of others) equal(hasId(list, other), held.includes(other));
      }),
    );
  });

  it('holds neither a part of an id nor what lies across two', () => {
    const makeId = createIdMaker(seededRandom(1));
    const [a, b] = [makeId(1), makeId(2)];
    const list = idList([a, b]);
    for (const no of ['', a.slice(0, 10), `${a.slice(13)}${b.slice(0, 13)}`, `${a}${b}`]) equal(hasId(list, no), false);
  });
});
