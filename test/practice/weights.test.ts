import { deepEqual, equal, notEqual, rejects } from 'node:assert/strict';
import { publishedWeights } from '../../src/core/memory';
import { Bed, day, type Window, wholeRep } from './support';

const slower = publishedWeights.map((weight, index) => (index < 4 ? weight * 3 : weight));
const adopted = (weights: readonly number[]) => {
  return { weights, scheduler: 's', optimizer: 'o', reviews: 1000, logLoss: { before: 0.5, after: 0.4 } };
};

describe('Adopted weights', () => {
  const bed = new Bed();
  const stability = ({ practice }: Window) =>
    practice.history.topics.get('basics')?.procedural.get('typescript')?.stability;

  it('fold the whole history anew, and undo takes them back', async () => {
    const window = await bed.open();
    await wholeRep(window, bed);
    const before = window.practice.state();
    const published = stability(window);
    await window.practice.adoptWeights(adopted(slower));
    deepEqual(window.practice.scheduler.weights, slower);
    notEqual(stability(window), published);
    equal((await window.practice.undo()).type, 'weights');
    deepEqual(window.practice.scheduler.weights, publishedWeights);
    deepEqual(window.practice.state().topics, before.topics);
  });

  it('are the newest that stand, whatever was practised since', async () => {
    const window = await bed.open();
    await wholeRep(window, bed);
    await window.practice.adoptWeights(adopted(slower));
    bed.pass(day);
    await window.practice.adoptWeights(adopted(publishedWeights));
    deepEqual(window.practice.scheduler.weights, publishedWeights);
    bed.pass(day);
    const rep = await wholeRep(window, bed);
    equal((await window.practice.undo()).id, rep.id);
    equal((await window.practice.undo()).type, 'weights');
    deepEqual(window.practice.scheduler.weights, slower, 'the ones before');
  });

  it('are there after a restart', async () => {
    const first = await bed.open();
    await wholeRep(first, bed);
    await first.practice.adoptWeights(adopted(slower));
    const second = await bed.open(200);
    deepEqual(second.practice.scheduler.weights, slower);
    equal(stability(second), stability(first));
  });

  it('out of the range FSRS allows count as the nearest in it', async () => {
    const { practice } = await bed.open();
    await practice.adoptWeights(adopted(publishedWeights.map(() => 1e9)));
    const { weights } = practice.scheduler;
    equal(weights[0], 100);
    equal(weights[20], 0.8);
    await practice.adoptWeights(adopted(publishedWeights.map(() => -5)));
    equal(practice.scheduler.weights[0], 0.001);
  });

  it('that are no 21 numbers are not recorded', async () => {
    const { practice } = await bed.open();
    await rejects(practice.adoptWeights(adopted([1, 2, 3])), /weights must be 21 numbers/);
    await rejects(practice.adoptWeights(adopted(publishedWeights.map(() => Number.NaN))), /weights must be 21 numbers/);
    deepEqual(practice.scheduler.weights, publishedWeights);
  });
});
