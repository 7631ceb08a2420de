import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf } from '../../src/core/errors';
import { type CodeExercise, codeExercise, type KataInfo, type Kind } from '../../src/core/kata';
import type { PackFiles } from '../../src/packs/files';
import type { ContentFile, KataFile } from '../../src/packs/format';
import type { Pack } from '../../src/packs/pack';
import { instrument } from './instrument';
import { buildChild, runMutants } from './run-mutants';
import { percent, type Score, scoreOf, shareOf, survivorText, wantedShare } from './score';

/** The kinds whose cases judge the learner's code, and so must tell right from nearly right. */
const judgedByCases: readonly Kind[] = ['function', 'object', 'fix', 'refactor'];

/** One reference and how well its cases guard it. */
export interface Strength {
  readonly kata: string;
  readonly variation: string;
  readonly score: Score;
  /** In words; none where the gate is content. */
  readonly faults: readonly string[];
}

/**
 * Measures each reference of its own, of all katas or of those named; a dressed variation shares that of the base.
 * @param read as the pack was read
 */
export async function caseStrengths(
  pack: Pack,
  read: PackFiles,
  only?: ReadonlySet<string>,
): Promise<readonly Strength[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mutants-'));
  try {
    buildChild(folder);
    const measured = pack.katas.filter(
      ({ id, kind, languages }) =>
        judgedByCases.includes(kind) && languages.includes('javascript') && (only === undefined || only.has(id)),
    );
    const references = (await Promise.all(measured.map(kata => referencesOf(kata, pack, read)))).flat();
    return await inParallel(references, reference => strengthOf(reference, folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The columns of the table for one kata: all its references together, or a dash where it has none that is measured. */
export function strengthColumns(
  strengths: readonly Strength[],
): Record<'mutants' | 'killed' | 'score', number | string> {
  if (strengths.length === 0) return { mutants: '–', killed: '–', score: '–' };
  const { mutants, killed } = totalOf(strengths);
  return { mutants, killed, score: percent(shareOf({ mutants, killed })) };
}

/** All of them in a sentence, and what was not counted. */
export function strengthSummary(strengths: readonly Strength[]): string {
  const { mutants, killed, equivalent } = totalOf(strengths);
  const counted = `${killed} of ${mutants} mutants of ${strengths.length} references killed.`;
  return `${counted} Not counted: ${equivalent} listed as equivalent, and those of the words of errors.`;
}

function totalOf(strengths: readonly Strength[]): Record<'mutants' | 'killed' | 'equivalent', number> {
  const sum = (part: 'mutants' | 'killed' | 'equivalent') =>
    strengths.reduce((total, { score }) => total + score[part], 0);
  return { mutants: sum('mutants'), killed: sum('killed'), equivalent: sum('equivalent') };
}

interface Reference {
  readonly exercise: CodeExercise;
  readonly content: ContentFile;
}

async function referencesOf({ id, variations }: KataInfo, pack: Pack, read: PackFiles): Promise<readonly Reference[]> {
  const folder = `${pack.folder}/${id}`;
  // The pack has passed the gate: its files are what their schemas say.
  const base: KataFile = JSON.parse(await read.readText(`${folder}/kata.json`));
  const dressed = Object.keys(base.variations ?? {});
  const own = variations.filter(variation => !dressed.includes(variation));
  return Promise.all(
    own.map(async variation => {
      const reshape = `${folder}/variations/${variation}/variation.json`;
      const content: ContentFile = variation === 'base' ? base : JSON.parse(await read.readText(reshape));
      return { exercise: codeExercise(await pack.exercise(id, variation, 'javascript')), content };
    }),
  );
}

async function strengthOf({ exercise, content }: Reference, folder: string): Promise<Strength> {
  const { kata, variation, reference } = exercise;
  try {
    const instrumented = await instrument(reference);
    const killers = await runMutants(exercise, instrumented, folder);
    const score = scoreOf(instrumented.mutants, killers, content.equivalents);
    return { kata, variation, score, faults: [...score.faults, ...gateFaults(score)] };
  } catch (thrown) {
    const none: Score = { mutants: 0, killed: 0, survivors: [], equivalent: 0, faults: [] };
    return { kata, variation, score: none, faults: [messageOf(thrown)] };
  }
}

function gateFaults(score: Score): readonly string[] {
  if (shareOf(score) >= wantedShare) return [];
  const { killed, mutants, survivors } = score;
  return [
    `the cases kill ${killed} of ${mutants}, that is ${percent(shareOf(score))}; ${percent(wantedShare)} are wanted. Survivors:`,
    ...survivors.map(survivorText),
  ];
}

/** In the order of the items, as many at a time as there are processors. */
async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}
