import assert from 'node:assert/strict';
import { DashboardSource } from '../src/dashboard-source';
import { Bed, day, wholeRep } from './practice/support';

describe('what the dashboard counts', () => {
  const bed = new Bed();
  const open = async () => {
    const window = await bed.open();
    return { window, source: new DashboardSource(window.practice, () => bed.settings) };
  };

  it('is counted once for a range and a topic, until something is recorded', async () => {
    const { window, source } = await open();
    await wholeRep(window, bed, { kata: 'double' });
    const all = await source.of({ range: 'all' });
    assert.equal(await source.of({ range: 'all' }), all);
    const topic = await source.of({ range: 'all', topic: 'basics' });
    assert.notEqual(topic, all);
    assert.equal(await source.of({ range: 'all' }), all);
    await wholeRep(window, bed, { kata: 'double' });
    const more = await source.of({ range: 'all' });
    assert.equal(more.predictions.learner.count, all.predictions.learner.count + 1);
  });

  it('is counted again on another day, and where what it rests on is set', async () => {
    const { window, source } = await open();
    await wholeRep(window, bed, { kata: 'double' });
    const before = await source.of({ range: 'all' });
    bed.pass(day);
    const after = await source.of({ range: 'all' });
    assert.deepEqual([before.forecast.days[0]?.day, after.forecast.days[0]?.day], ['2026-11-24', '2026-11-25']);
    bed.settings = { ...bed.settings, dayStartHour: 0 };
    assert.notEqual(await source.of({ range: 'all' }), after);
  });

  it('tells what is to come before the log is read', async () => {
    const { window, source } = await open();
    await wholeRep(window, bed, { kata: 'double' });
    const { forecast, retrievability } = source.coming({ range: 'all' });
    const whole = await source.of({ range: 'all' });
    assert.deepEqual({ forecast, retrievability }, { forecast: whole.forecast, retrievability: whole.retrievability });
    assert.deepEqual(
      retrievability.map(({ topic, memories }) => [topic, memories.length]),
      [['basics', 2]],
    );
  });
});
