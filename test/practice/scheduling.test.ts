import assert from 'node:assert/strict';
import { dayText } from '../../src/core/local-time';
import { asRep, Bed, day, minute, wholeRep } from './support';

describe('what is recorded of a rep', () => {
  const bed = new Bed();

  it('has the days its memories fall due, as the grading said, and a later start folds the same', async () => {
    const window = await bed.open();
    const { practice } = window;
    await practice.startRep({ kata: 'double' });
    await practice.predict(undefined);
    bed.pass(minute);
    await practice.runTests();
    await practice.recall('all of it', ['one', 'two']);
    const rep = practice.open?.rep;
    assert.ok(rep);
    const doing = practice.scheduling.daysUntilDue(rep, 'procedural');
    const explaining = practice.scheduling.daysUntilDue(rep, 'conceptual');
    const event = asRep(await practice.grade({ procedural: 4, conceptual: 4 }));
    const dayOf = (days: number | undefined) => dayText(practice.today + (days ?? 0));
    assert.deepEqual(event.due, { procedural: dayOf(doing[3]), conceptual: dayOf(explaining[3]) });
    const { history } = (await bed.open(200)).practice;
    assert.deepEqual(history.topics, practice.history.topics);
    assert.equal(dayText(history.topics.get('basics')?.procedural.get('typescript')?.due ?? 0), event.due?.procedural);
  });

  it('has no such day where there is none to choose', async () => {
    const window = await bed.open();
    const { practice } = window;
    await practice.startRep({ kata: 'double' });
    await practice.predict(undefined);
    await practice.giveUp();
    await practice.skipRecall();
    assert.equal(asRep(await practice.grade()).due, undefined);
  });
});

describe('what is practised next', () => {
  const bed = new Bed();

  it('is not the topic just practised while another is due', async () => {
    const window = await bed.open();
    const { practice } = window;
    await wholeRep(window, bed, { kata: 'total' });
    await wholeRep(window, bed, { kata: 'double' });
    bed.pass(100 * day);
    const [first, second] = practice.queue().due;
    assert.ok(first && second && first.topic !== second.topic);
    await practice.startRep({ topic: first.topic });
    await practice.recall('', []);
    await practice.predict(undefined);
    await practice.giveUp();
    await practice.grade({ procedural: 1 });
    await practice.decide({ type: 'postpone', topic: first.topic, to: dayText(practice.today) });
    assert.equal(practice.history.topics.get(first.topic)?.procedural.get('typescript')?.due, practice.today);
    assert.equal(practice.next()?.topic, second.topic);
  });
});

describe('a decision about a topic', () => {
  const bed = new Bed();

  it('is taken back by undo, like a rep', async () => {
    const window = await bed.open();
    const { practice } = window;
    await wholeRep(window, bed, { kata: 'double' });
    const before = structuredClone(practice.history.topics);
    const to = dayText(practice.today + 200);
    for (const decision of [
      { type: 'suspend', topic: 'basics' },
      { type: 'forget', topic: 'basics' },
      { type: 'postpone', topic: 'basics', to },
    ] as const) {
      const event = await practice.decide(decision);
      assert.equal((await practice.undo()).id, event.id);
      assert.deepEqual(practice.history.topics, before);
      assert.equal(practice.history.suspended.size, 0);
    }
  });

  it('that changes nothing or names nothing is refused with what to do', async () => {
    const { practice } = await bed.open();
    const refused = async (decision: Parameters<typeof practice.decide>[0], words: RegExp) => {
      await assert.rejects(practice.decide(decision), words);
      assert.equal(practice.history.events, 0);
    };
    await refused({ type: 'suspend', topic: 'nowhere' }, /no topic "nowhere". There are: basics, sums/);
    await refused({ type: 'unsuspend', topic: 'basics' }, /not suspended/);
    await refused({ type: 'forget', topic: 'basics' }, /nothing to forget/);
    await refused({ type: 'postpone', topic: 'basics', to: '2026-12-01' }, /Practise it first/);
    await refused({ type: 'postpone', topic: 'basics', to: 'soon' }, /no day/);
    await practice.decide({ type: 'suspend', topic: 'basics' });
    await assert.rejects(practice.decide({ type: 'suspend', topic: 'basics' }), /suspended already/);
  });
});

describe('the minutes of a day', () => {
  const bed = new Bed();

  it('hold back what does not fit, until more is asked for or the next day comes', async () => {
    bed.settings = { ...bed.settings, minutesPerDay: 10 };
    const window = await bed.open();
    const { scheduling } = window.practice;
    await wholeRep(window, bed, { kata: 'double' });
    await wholeRep(window, bed, { kata: 'total' });
    bed.pass(100 * day);
    const sizes = () => [scheduling.plan().due.length, scheduling.plan().waiting.length];
    assert.deepEqual(sizes(), [1, 1]);
    assert.equal(dayText(scheduling.clearDay() ?? 0), dayText(window.practice.today + 1));
    const told: number[] = [];
    window.practice.onDidChange(() => told.push(scheduling.plan().due.length));
    assert.deepEqual(scheduling.moreToday(), { minutes: 20, newTopics: 4 });
    assert.deepEqual(sizes(), [2, 0]);
    assert.deepEqual(told, [2]);
    bed.pass(day);
    assert.deepEqual(sizes(), [1, 1]);
  });
});
