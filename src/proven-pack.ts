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
  readonly runners: Pick<Runners, 'for' | 'missing' | 'project'>;
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
      const kata = pack.katas.find(one => one.id === id);
      const isAsItShould = kata?.variations.includes(variation) && kata.languages.includes(language);
      if (kata && !options.isTrusted()) checkSandbox(kata, language, pack);
      // The pack itself says what is wrong with what was asked.
      if (!kata || !isAsItShould) return pack.exercise(id, variation, language);
      const { asked, faults } = await proven(kata, { variation, language }, pack, options);
      if (asked && faults.length === 0) {
        if (quarantine.delete(id)) options.onChange(undefined);
        return asked;
      }
      const problem = { file: `${pack.folder}/${id}/kata.json`, pointer: '', reason: faults.join('\n') };
      quarantine.set(id, problem);
      options.onChange(problem);
      throw new QuarantineError('"{0}" is in quarantine, its proof failed: {1}', kata.title, problem.reason);
    },
  };
}

function isSandboxable({ kind }: KataInfo, language: Language): boolean {
  // A project names a command of its own.
  return kind !== 'project' && sandboxable.some(one => one === language);
}

/** @throws PackError where trust is what is missing */
function checkSandbox(kata: KataInfo, language: Language, { folder }: Pack): void {
  const offered = kata.languages.filter(one => isSandboxable(kata, one));
  if (offered.includes(language) || (offered.length > 0 && !kata.languages.includes(language))) return;
  const needed = kata.languages.includes(language) ? language : kata.languages.join(', ');
  const what =
    kata.kind === 'project' ? `"${kata.title}" runs a command of its pack` : `There is no sandbox for ${needed}`;
  throw new PackError(
    '{0}, and you have not trusted the pack {1}. Trust it with "Spindle: Trust Pack…", or practise another kata.',
    what,
    folder,
  );
}

interface Proven {
  /** The exercise asked for, as it was proven: its files may change meanwhile. */
  readonly asked: Exercise | undefined;
  readonly faults: readonly string[];
}

async function proven(
  kata: KataInfo,
  { variation, language }: { readonly variation: string; readonly language: Language },
  pack: Pack,
  { runners, limits, proofs, isTrusted, onProof }: ProvenPackOptions,
): Promise<Proven> {
  const trusted = isTrusted();
  const faults: string[] = [];
  const exercises: Exercise[] = [];
  for (const each of kata.variations) {
    try {
      exercises.push(await pack.exercise(kata.id, each, language));
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      faults.push(`${each}, ${language}: ${error.message}`);
    }
  }
  const asked = exercises.find(exercise => exercise.variation === variation);
  // Without its toolchain nothing is proven, and nothing can be run either: the run says what to install.
  const isMissing = (await runners.missing(language)) !== undefined;
  const unproven = isMissing ? [] : exercises.filter(exercise => !proofs.has(keyOf(exercise, trusted)));
  if (unproven.length === 0) return { asked, faults };
  const prove = async (exercise: Exercise): Promise<readonly string[]> => {
    const found = await proveExercise(exercise, { runners, limits, trusted });
    if (found.length === 0) proofs.add(keyOf(exercise, trusted));
    return found.map(fault => `${exercise.variation}, ${language}: ${fault}`);
  };
  const proof = Promise.all(unproven.map(prove));
  onProof(kata, proof);
  return { asked, faults: [...faults, ...(await proof).flat()] };
}

function keyOf(exercise: Exercise, trusted: boolean): string {
  return createHash('sha256')
    .update(JSON.stringify([exercise, trusted]))
    .digest('hex')
    .slice(0, 32);
}
