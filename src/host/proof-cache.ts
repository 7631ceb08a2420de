import type { Memento } from 'vscode';
import type { ProofCache } from '../proven-pack';

const key = 'proofs';
/** Proofs made longer ago are made again. */
const most = 5000;

/** The proofs made on this machine: what was proven once need not be proven after every start. */
export function proofCache(state: Memento, onError: (error: unknown) => void): ProofCache {
  const known = new Set(state.get<readonly string[]>(key, []));
  return {
    has: proof => known.has(proof),
    add: proof => {
      known.add(proof);
      state.update(key, [...known].slice(-most)).then(undefined, onError);
    },
  };
}
