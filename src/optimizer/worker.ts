// The thread that fits weights: started with a `WorkerInput`, says `WorkerMessage`s, ends.
import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../core/errors';
import { loadFit } from './fsrs-browser';
import { optimize } from './optimize';
import type { WorkerInput, WorkerMessage } from './protocol';

const say = (message: WorkerMessage) => parentPort?.postMessage(message);

async function main({ request, wasm }: WorkerInput): Promise<void> {
  const fitWeights = await loadFit(wasm, place => say({ type: 'fitting', ...place }));
  const optimization = optimize(request, training => {
    const weights = fitWeights(training);
    say({ type: 'fitted' });
    return weights;
  });
  say({ type: 'done', optimization });
}

main(workerData).catch(error => say({ type: 'failed', message: messageOf(error) }));
