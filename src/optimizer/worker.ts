// The thread that fits weights: started with a `WorkerInput`, says `WorkerMessage`s, ends.
import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../core/errors';
import { loadFit } from './fsrs-browser';
import { optimize } from './optimize';
import type { WorkerInput, WorkerMessage } from './protocol';

const post = (message: WorkerMessage) => parentPort?.postMessage(message);

async function main({ request, wasm }: WorkerInput): Promise<void> {
  const fitWeights = await loadFit(wasm, place => post({ type: 'fitting', ...place }));
  const optimization = optimize(request, training => {
    const weights = fitWeights(training);
    post({ type: 'fitted' });
    return weights;
  });
  post({ type: 'done', optimization });
}

main(workerData).catch(error => post({ type: 'failed', message: messageOf(error) }));
