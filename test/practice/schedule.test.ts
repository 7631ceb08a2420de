import assert from 'node:assert/strict';
import { dayText } from '../../src/core/local-time';
import { asRep, Bed, day, minute, noon, wholeRep } from './support';

describe('an undo', () => {
  const bed = new Bed();

  it('takes back the last rep with its memories, streak, counts and calibration, and the file knows', async () => {
    const window = await bed.open();
    const { practice } = window;
    await wholeRep(window, bed, { kata: 'double' });
    bed.pass(day);
    const before = practice.state();
    const history = structuredClone({ ...practice.history, events: 0 });
    const event = await wholeRep(window, bed, { kata: 'again' });
    assert.equal(practice.state().streak.current, 2);
    assert.deepEqual(await practice.undo(), event);
    assert.deepEqual({ ...practice.state(), events: 1 }, before);
    assert.deepEqual({ ...practice.history, events: 0 }, history);
    assert.equal(practice.state().events, 3, 'two reps and an undo');
    assert.equal(practice.recorded, undefined);
    const later = await bed.open(200);
    assert.deepEqual(later.practice.state(), practice.state());
  });

  it('goes further back each time, until there is nothing', async () => {
    const window = await bed.open();
    const { practice } = window;
    const first = await wholeRep(window, bed, { kata: 'double' });
    await practice.startRecall('sums');
    await practice.recall('adds', []);
    const second = await practice.grade();
    const third = await practice.pauseStreak('2026-11-25', '2026-11-30');
    assert.deepEqual(await practice.undo(), third);
    assert.deepEqual(practice.history.pauses, []);
    assert.deepEqual(await practice.undo(), second);
    assert.deepEqual(await practice.undo(), first);
    assert.equal(practice.history.topics.size, 0);
    await assert.rejects(practice.undo(), /There is nothing to undo/);
  });

  it('that cannot be written takes nothing back', async () => {
    const window = await bed.open();
    await wholeRep(window, bed, { kata: 'double' });
    window.store.isFull = true;
    await assert.rejects(window.practice.undo(), /disk is full/);
    assert.equal(window.practice.history.katas.get('double')?.reps, 1);
  });

  it('leaves an open rep alone', async () => {
    const window = await bed.open();
    await wholeRep(window, bed, { kata: 'double' });
    const { rep } = await window.practice.startRep({ kata: 'again' });
    await window.practice.undo();
    assert.equal(window.practice.open?.rep.id, rep.id);
  });
});

describe('what comes next', () => {
  const bed = new Bed();

  it('is a new topic first, its easiest kata in its base variation', async () => {
    const { practice } = await bed.open();
    assert.deepEqual(practice.next(), {
      kind: 'procedural',
      topic: 'basics',
      language: 'typescript',
      retrievability: 0,
      isNew: true,
    });
    const { rep } = await practice.startRep();
    assert.deepEqual([rep.task?.kata, rep.task?.variation], ['double', 'base']);
  });

  it('is a topic that needs another only after that one', async () => {
    const window = await bed.open();
    assert.deepEqual(
      window.practice.queue().fresh.map(({ topic }) => topic),
      ['basics'],
    );
    await wholeRep(window, bed);
    assert.deepEqual(
      window.practice.queue().fresh.map(({ topic }) => topic),
      ['sums'],
    );
  });

  it('is the same topic in another kata, then in another variation', async () => {
    const window = await bed.open();
    const seen: string[] = [];
    for (let count = 0; count < 4; count++) {
      const { kata, variation } = await wholeRep(window, bed, { topic: 'basics' });
      seen.push(`${kata} ${variation}`);
      bed.pass(day);
    }
    assert.deepEqual(seen, ['double base', 'again base', 'double coins', 'again base']);
  });

  it('is what is due, before what is new; explaining alone where only that is due', async () => {
    const window = await bed.open();
    const { practice } = window;
    await practice.startRecall('basics');
    await practice.recall('nothing', []);
    await practice.grade({ conceptual: 1 });
    bed.pass(day);
    assert.deepEqual([practice.next()?.kind, practice.next()?.topic], ['conceptual', 'basics']);
    const { rep, exercise } = await practice.startRep();
    assert.deepEqual([rep.phase, rep.topic, exercise], ['recalling', 'basics', undefined]);
  });

  it('is practice ahead of time where nothing is due or new', async () => {
    bed.settings = { ...bed.settings, newTopicsPerDay: 1 };
    const window = await bed.open();
    await wholeRep(window, bed);
    assert.deepEqual(window.practice.queue().due, []);
    assert.deepEqual(window.practice.queue().fresh, []);
    assert.equal(window.practice.next()?.topic, 'basics');
    const { rep } = await window.practice.startRep();
    assert.equal(rep.task?.kata, 'again');
  });
});

describe('a practice day', () => {
  const bed = new Bed();

  it('begins at the hour that is set, where the learner is', async () => {
    const { practice } = await bed.open();
    const told = () => dayText(practice.today);
    bed.now = Date.UTC(2026, 10, 25, 2, 59, 59, 999);
    assert.equal(told(), '2026-11-24');
    bed.now += 1;
    assert.equal(told(), '2026-11-25');
    bed.settings = { ...bed.settings, dayStartHour: 5 };
    assert.equal(told(), '2026-11-24');
  });

  it('that is over brings what fell due, allows new topics again and keeps the streak', async () => {
    const window = await bed.open();
    const { practice } = window;
    bed.settings = { ...bed.settings, newTopicsPerDay: 1 };
    await practice.startRep({ kata: 'double' });
    await practice.predict(undefined);
    await practice.giveUp();
    await practice.skipRecall();
    await practice.grade();
    assert.deepEqual(practice.state().today, { due: 0, new: 0, done: 1, minutes: 0 });
    const changed: number[] = [];
    practice.onDidChange(() => changed.push(practice.today));
    bed.now = Date.UTC(2026, 10, 25, 3);
    practice.refresh();
    assert.deepEqual(changed, [practice.today]);
    assert.deepEqual(practice.state().today, { due: 1, new: 1, done: 0, minutes: 20 });
    assert.equal(practice.state().streak.current, 1);
  });

  it('of a rep is the day it was recorded on', async () => {
    const window = await bed.open();
    bed.now = Date.UTC(2026, 10, 25, 2, 59, 0);
    await window.practice.startRep({ kata: 'double' });
    await window.practice.predict(undefined);
    bed.pass(2 * minute);
    await window.practice.runTests();
    await window.practice.skipRecall();
    assert.equal(asRep(await window.practice.grade()).at, '2026-11-25T04:01:00.000+01:00');
    assert.equal(window.practice.state().streak.days[0]?.day, '2026-11-25');
  });

  it('set to begin at another hour is folded anew', async () => {
    const window = await bed.open();
    bed.now = Date.UTC(2026, 10, 24, 4);
    await wholeRep(window, bed, { kata: 'double' });
    assert.equal(window.practice.state().streak.days[0]?.day, '2026-11-24');
    bed.settings = { ...bed.settings, dayStartHour: 6 };
    await window.practice.refold();
    assert.equal(window.practice.state().streak.days[0]?.day, '2026-11-23');
  });

  it('comes out right where the clock was set back: as a later start would read it', async () => {
    const window = await bed.open();
    await wholeRep(window, bed, { kata: 'double' });
    bed.now = noon - 3 * day;
    await wholeRep(window, bed, { kata: 'again' });
    const later = await bed.open(200);
    assert.deepEqual(window.practice.history, later.practice.history);
    assert.deepEqual(
      window.practice.state().streak.days.map(({ day: text }) => text),
      ['2026-11-21', '2026-11-24'],
    );
  });
});

describe('a session', () => {
  const bed = new Bed();

  it('goes through its items as they are recorded, and an undo goes back', async () => {
    const window = await bed.open();
    const { practice } = window;
    await wholeRep(window, bed, { kata: 'double' });
    await practice.startRecall('sums');
    await practice.recall('adds', []);
    await practice.grade({ conceptual: 1 });
    bed.pass(60 * day);
    const { items, done, minutes } = practice.startSession(60);
    assert.deepEqual([done, minutes, items.length], [0, 60, 2]);
    for (const [index, item] of items.entries()) {
      assert.equal(practice.session?.done, index);
      assert.equal(practice.next()?.topic, item.topic);
      const { rep } = await practice.startRep();
      assert.equal(rep.topic, item.topic);
      if (rep.phase === 'recalling') await practice.recall('all', []);
      if (rep.task) {
        await practice.predict(undefined);
        await practice.runTests();
        if (practice.open?.rep.phase === 'recalling') await practice.skipRecall();
      }
      await practice.grade();
    }
    assert.equal(practice.session?.done, 2);
    await practice.undo();
    assert.equal(practice.session?.done, 1);
    assert.equal(practice.next()?.topic, items[1]?.topic);
  });

  it('does not go back for what was recorded before it began', async () => {
    const window = await bed.open();
    const { practice } = window;
    await wholeRep(window, bed, { kata: 'double' });
    practice.startSession(60);
    await wholeRep(window, bed);
    assert.equal(practice.session?.done, 1);
    practice.startSession(30);
    await practice.undo();
    await practice.undo();
    assert.equal(practice.session?.done, 0);
  });

  it('over, or ended, gives the queue again', async () => {
    const window = await bed.open();
    const { practice } = window;
    practice.startSession(5);
    await wholeRep(window, bed);
    assert.equal(practice.session?.done, 1);
    assert.equal(practice.next()?.topic, 'sums');
    practice.endSession();
    assert.equal(practice.session, undefined);
    assert.equal(practice.next()?.topic, 'sums');
  });

  it('does not count a rep that was not recorded', async () => {
    const window = await bed.open();
    window.practice.startSession(30);
    await window.practice.startRep();
    await window.practice.park();
    assert.equal(window.practice.session?.done, 0);
  });
});

describe('a pause', () => {
  const bed = new Bed();

  it('keeps the streak over days without practice', async () => {
    const window = await bed.open();
    const { practice } = window;
    await wholeRep(window, bed, { kata: 'double' });
    await practice.pauseStreak('2026-11-25', '2026-12-10');
    bed.pass(16 * day);
    assert.equal(practice.state().streak.current, 1);
    bed.pass(4 * day);
    assert.equal(practice.state().streak.current, 0);
  });

  it('of days that are none is refused', async () => {
    const { practice } = await bed.open();
    await assert.rejects(practice.pauseStreak('2026-02-30', '2026-03-01'), /must be a day/);
    assert.equal(practice.history.events, 0);
  });
});
