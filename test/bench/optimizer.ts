import { join } from 'node:path';
import { publishedWeights } from '../../src/core/memory';
import { loadFit } from '../../src/optimizer/fsrs-browser';
import { WorkerOptimizer } from '../../src/optimizer/optimizer';
import { splitByTime } from '../../src/optimizer/split';
import { trainingOf } from '../../src/optimizer/training';
import { forgetful, simulatedReviews } from '../optimizer/simulated-learner';
import { interleaved, type Measurement } from './measure';

const wanted = 20_000;

/** A fit of 20,000 reviews as the command makes it (thread, split, items, fit, judgement), against the library's fit alone. */
export async function optimizer(repository: string, rounds = 5): Promise<Measurement> {
  const reviews = simulatedReviews(forgetful, 1600, 1).slice(0, wanted);
  if (reviews.length < wanted) throw new Error(`The learner made ${reviews.length} reviews, not ${wanted}.`);
  const folder = join(repository, 'dist', 'optimizer');
  const { info } = console;
  console.info = () => {};
  try {
    const fitWeights = await loadFit(join(folder, 'fsrs.wasm'), () => {});
    const training = trainingOf(splitByTime(reviews).fitted);
    const ours = new WorkerOptimizer({ folder });
    const times = await interleaved(
      rounds,
      async () => {
        await ours.optimize({ reviews, current: publishedWeights });
      },
      async () => {
        fitWeights(training);
      },
    );
    return { name: 'fit 20,000 reviews / fsrs-browser alone', ...times, budget: { kind: 'ratio', limit: 1.5 } };
  } finally {
    console.info = info;
  }
}
