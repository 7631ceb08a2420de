import type { Optimization } from './optimization';
import type { OptimizeRequest } from './optimize';

/** What the worker is started with. */
export interface WorkerInput {
  readonly request: OptimizeRequest;
  /** Path of fsrs-browser's WebAssembly. */
  readonly wasm: string;
}

/**
 * What the worker says. `fitting`: until it ends the worker listens to nobody; how far it is stands at `pointer` in the
 * memory it shares.
 */
export type WorkerMessage =
  | { readonly type: 'fitting'; readonly memory: ArrayBufferLike; readonly pointer: number }
  | { readonly type: 'fitted' }
  | { readonly type: 'done'; readonly optimization: Optimization }
  | { readonly type: 'failed'; readonly message: string };
