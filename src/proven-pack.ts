import { createHash } from 'node:crypto';
import { PracticeError } from './core/errors';
import type { Exercise, KataInfo, Language } from './core/kata';
import type { Pack } from './packs/pack';
import { PackError, type PackProblem } from './packs/problem';
import { proveExercise } from './proof';
import type { RunLimits } from './runners/runner';
import { type Runners, sandboxable } from './runners/runners';

/** Which exercises have passed their proof, by the hash of all there is to them. */
export interface ProofCache {
  has(key: string): boolean;
  add(key: string): void;
}

export interface ProvenPackOptions {
  readonly runners: Pick<Runners, 'for' | 'missing'>;
  readonly limits: RunLimits;
  readonly proofs: ProofCache;
  /** Whether the learner trusts the pack, asked at every use. */
  readonly isTrusted: () => boolean;
  /** A kata is being proven: seconds, where its cases are slow. */
  readonly onProof: (kata: KataInfo, proof: Promise<unknown>) => void;
  /** A kata has failed its proof, or one that had failed has passed. */
  readonly onChange: (problem: PackProblem | undefined) => void;
}

/** A kata failed its proof on this machine; the message says how. */
export class QuarantineError extends PracticeError {
  override readonly name = 'QuarantineError';
}

/**
 * A pack that is not built in. Before the first exercise of a kata is handed out, all its variations are proven in that
 * language. One that fails is in quarantine: it is offered in no language, and among the problems with the reason. Asked
 * for all the same it is proven anew, since its author may have repaired it. Until the pack is trusted it is offered in
 * the languages that have a sandbox alone.
 */
export function provenPack(pack: Pack, options: ProvenPackOptions): Pack {
  const quarantine = new Map<string, PackProblem>();
  const offered = (kata: KataInfo): readonly Language[] => {
    if (quarantine.has(kata.id)) return [];
    return options.isTrusted() ? kata.languages : kata.languages.filter(language => isSandboxable(kata, language));
  };
  return {
    folder: pack.folder,
    topics: pack.topics,
    get katas() {
      return pack.katas.map(kata => ({ ...kata, languages: offered(kata) }));
    },
    get problems() {
      return [...pack.problems, ...quarantine.values()];
    },
    async exercise(id, variation, language) {
      const asked = await pack.exercise(id, variation, language);
      const kata = pack.katas.find(one => one.id === id);
      if (!kata) throw new PackError(`The pack ${pack.folder} has no kata "${id}".`);
      if (!options.isTrusted() && !isSandboxable(kata, language)) throw new PackError(needsTrust(kata, language, pack));
      const faults = await faultsOf(kata, language, asked, pack, options);
      if (faults.length === 0) {
        if (quarantine.delete(id)) options.onChange(undefined);
        return asked;
      }
      const problem = { file: `${pack.folder}/${id}/kata.json`, pointer: '', reason: `${faults.join('; ')}.` };
      quarantine.set(id, problem);
      options.onChange(problem);
      throw new QuarantineError(`"${kata.title}" is in quarantine, its proof failed: ${problem.reason}`);
    },
  };
}

function isSandboxable({ kind }: KataInfo, language: Language): boolean {
  // A project names a command of its own.
  return kind !== 'project' && sandboxable.some(one => one === language);
}

function needsTrust({ title, kind }: KataInfo, language: Language, { folder }: Pack): string {
  const what = kind === 'project' ? `"${title}" runs a command of its pack` : `There is no sandbox for ${language}`;
  return `${what}, and you have not trusted the pack ${folder}. Trust it with "Spindle: Trust Pack…", or practise another kata.`;
}

/** @param asked the exercise to be served, which is proven as it is: its files may change meanwhile */
async function faultsOf(
  kata: KataInfo,
  language: Language,
  asked: Exercise,
  pack: Pack,
  { runners, limits, proofs, isTrusted, onProof }: ProvenPackOptions,
): Promise<readonly string[]> {
  // Without its toolchain nothing is proven, and nothing can be run either: the run says what to install.
  if (!(await isRunnable(language, runners))) return [];
  const trusted = isTrusted();
  const others = kata.variations.filter(variation => variation !== asked.variation);
  const all = await Promise.all(others.map(variation => pack.exercise(kata.id, variation, language)));
  const unproven = [asked, ...all].filter(exercise => !proofs.has(keyOf(exercise, trusted)));
  if (unproven.length === 0) return [];
  const prove = async (exercise: Exercise): Promise<readonly string[]> => {
    const found = await proveExercise(exercise, { runners, limits, trusted });
    if (found.length === 0) proofs.add(keyOf(exercise, trusted));
    return found.map(fault => `${exercise.variation}, ${language}: ${fault}`);
  };
  // The runner runs them one after the other; what one leaves open does not keep the others from being told.
  const proof = Promise.all(unproven.map(prove));
  onProof(kata, proof);
  return (await proof).flat();
}

async function isRunnable(language: Language, runners: ProvenPackOptions['runners']): Promise<boolean> {
  if (runners.languages.includes(language)) return true;
  await runners.discover();
  return runners.languages.includes(language);
}

function keyOf(exercise: Exercise, trusted: boolean): string {
  return createHash('sha256')
    .update(JSON.stringify([exercise, trusted]))
    .digest('hex')
    .slice(0, 32);
}
