import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { isRep } from '../../src/core/events';
import type { KataListing } from '../../src/core/kata-listing';
import { command, commandWith, putAwayAfterEach, reference, writeCode } from './support';

/** A rep of it that passes at the first run, and what Spindle expected of it. */
async function expected(kata: string): Promise<number> {
  const rep = await command('startRep', { kata, language: 'typescript', variation: 'base' });
  await command('predict', { pass: 0.5, minutes: 5 });
  await writeCode(rep, await reference(kata));
  await command('runTests');
  await command('recall', { skip: true });
  const event = await command('grade');
  ok(isRep(event) && event.predicted?.model !== undefined);
  await command('undo', { id: event.id });
  return event.predicted.model;
}

describe('Find my level', function () {
  this.timeout(60_000);
  putAwayAfterEach();

  const sure = ['version-range', 'lock-table', 'best-bookings', 'expand-braces'].map(kata => ({ kata, chance: 0.95 }));

  it('takes answers from a script, and Spindle expects more of topics never practised', async () => {
    const before = await expected('broken-bracket');
    const placed = await command('findLevel', { answers: sure });
    ok(placed);
    deepEqual(placed.event.answers[0], { topic: 'sorting', kata: 'version-range', level: 5, chance: 0.95 });
    ok(placed.level > 2 && placed.level <= 10, `level ${placed.level}`);
    deepEqual(Object.keys(placed.areas), ['Thinking']);
    const after = await expected('broken-bracket');
    ok(after > before + 0.1, `${after} is well above ${before}`);
    const [line] = (await command('showActivity', { pick: false })).filter(({ type }) => type === 'placement');
    equal(line?.title, 'Level found');
    await command('undo', { id: placed.event.id });
    equal(await expected('broken-bracket'), before);
  });

  it('serves harder katas of a topic never practised, and the easiest to one who doubts', async () => {
    const katas = (await command('browseKatas', { pick: false })) as readonly KataListing[];
    const served = async () => {
      const rep = await command('startRep', { topic: 'recursion', language: 'typescript' });
      await command('parkRep');
      return katas.find(({ id }) => id === rep.kata)?.level ?? 0;
    };
    const doubt = ['largest-value', 'run-lengths', 'pair-with-sum'].map(kata => ({ kata, chance: 0.05 }));
    equal((await command('findLevel', { answers: doubt }))?.level, 1);
    const easiest = await served();
    equal(easiest, Math.min(...katas.filter(({ topic }) => topic === 'recursion').map(({ level }) => level)));
    await command('findLevel', { answers: [...sure, ...sure, ...sure] });
    ok((await served()) > easiest, 'the newest placement counts');
  });

  it('refuses what is no answer', async () => {
    await rejects(commandWith('findLevel', {}), /"answers" is a list/);
    await rejects(command('findLevel', { answers: [] }), /1 to 50 katas/);
    await rejects(command('findLevel', { answers: [{ kata: 'none', chance: 1 }] }), /no kata "none"/);
  });
});
