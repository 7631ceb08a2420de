import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { importJsonl } from '../../src/log/import';
import { printEvent } from '../../src/log/line';
import { askableKatas, placementAnswers } from '../../src/placing';
import { Bed, minute, type Window, wholeRep } from './support';

const sure = { kata: 'total', chance: 1 };

describe('A placement', () => {
  const bed = new Bed();
  const place = ({ practice }: Window, ...given: { kata: string; chance: number }[]) =>
    practice.note({ type: 'placement', answers: placementAnswers(given, practice.library) });
  /** Spindle's own chance for a kata, as a rep of it would have it. */
  const model = async ({ practice }: Window, kata: string) => {
    const { rep } = await practice.startRep({ kata });
    await practice.park();
    return rep.task?.model ?? 0;
  };

  it('has topic and level of the kata, and raises the chance of a topic never practised', async () => {
    const window = await bed.open();
    const before = await model(window, 'total');
    const event = await place(window, sure);
    deepEqual(
      { ...event, id: '', at: '' },
      {
        v: 1,
        id: '',
        at: '',
        by: '3f9c2a1e',
        type: 'placement',
        answers: [{ topic: 'sums', kata: 'total', level: 3, chance: 1 }],
      },
    );
    ok((await model(window, 'total')) > before);
  });

  it('is taken back by an undo, and brought back by undoing that', async () => {
    const window = await bed.open();
    const before = await model(window, 'total');
    const event = await place(window, sure);
    const placed = await model(window, 'total');
    equal((await window.practice.undo()).id, event.id);
    equal(await model(window, 'total'), before);
    const undo = (await window.practice.events()).findLast(({ type }) => type === 'undo');
    await window.practice.undo(undo?.id);
    equal(await model(window, 'total'), placed);
  });

  it('does not move a topic that is practised, and undone it moves those practised since', async () => {
    const window = await bed.open();
    const { practice } = window;
    await wholeRep(window, bed, { kata: 'double' });
    const practised = practice.history.ratings.get('basics');
    bed.pass(minute);
    const event = await place(window, sure, sure);
    deepEqual(practice.history.ratings.get('basics'), practised);
    bed.pass(minute);
    await wholeRep(window, bed, { kata: 'total' });
    const strong = practice.history.ratings.get('sums')?.learner.rating ?? 0;
    await practice.undo(event.id);
    deepEqual(practice.history.ratings.get('basics'), practised);
    ok((practice.history.ratings.get('sums')?.learner.rating ?? 0) < strong);
  });

  it('that comes late from another window, or by an import, counts from its own time on', async () => {
    const [first, second] = [await bed.open(), await bed.open(200)];
    const event = await place(first, sure, sure);
    bed.pass(minute);
    await wholeRep(second, bed, { kata: 'total' });
    await second.practice.syncLog();
    await first.practice.syncLog();
    deepEqual(second.practice.history.placement, first.practice.history.placement);
    deepEqual(second.practice.history.ratings, first.practice.history.ratings);
    const exported = `${printEvent(event)}\n`;
    await first.practice.undo(event.id);
    equal(first.practice.history.placement, undefined);
    const { entries, ids } = importJsonl(exported, first.log);
    deepEqual([entries.length, ids], [0, [event.id]], 'known already, so it only counts again');
  });

  it('is refused where it says nothing, or of a kata that is not here', async () => {
    const window = await bed.open();
    await rejects(place(window), /"answers" are 1 to 50 katas/);
    await rejects(place(window, { kata: 'total', chance: 2 }), /"chance" is a number from 0 to 1, not 2/);
    await rejects(async () => place(window, { kata: 'none', chance: 0.5 }), /There is no kata "none"/);
    await rejects(async () => placementAnswers('x' as never, window.practice.library), /"answers" is a list/);
    equal(window.practice.history.events, 0);
  });

  it('asks of topics never practised alone', async () => {
    const window = await bed.open();
    const { practice } = window;
    const ids = () => askableKatas(practice.library, practice.history, 'typescript').map(({ id }) => id);
    deepEqual(ids().sort(), ['again', 'double', 'total']);
    deepEqual(askableKatas(practice.library, practice.history, 'rust'), []);
    await wholeRep(window, bed, { kata: 'double' });
    deepEqual(ids(), ['total']);
  });
});
