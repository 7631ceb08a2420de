// Proves every kata: references pass, starters fail, TypeScript is strict, and the cases kill mutants of the JavaScript
// reference. `npm run katas`, or `npm run katas -- <kata>…` for some of them; `--pack <folder>` for those of another pack.
// What was sound and has not changed since is not proven again; with `--fresh`, and where CI is set, everything is.
// A language whose toolchain is missing is not proven, which is said; where CI is set, that is a fault.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildHarnesses } from '../esbuild.js';
import { messageOf } from '../src/core/errors';
import { isCodeExercise, type KataInfo, type Language } from '../src/core/kata';
import { isWrittenAnew } from '../src/core/scaffold';
import { nodeFiles } from '../src/packs/node-files';
import { loadPack, type Pack } from '../src/packs/pack';
import { gapsFault, proveExercise } from '../src/proof';
import { defaultLimits } from '../src/runners/runner';
import { createRunners, type Runners } from '../src/runners/runners';
import type { ToolchainStatus } from '../src/runners/toolchains';
import { caseStrengths, type Strength, strengthColumns, strengthSummary } from './mutation/case-strength';
import { openProofCache } from './proof-cache';
import { strictFaults } from './strict-types';

interface Proof {
  readonly kata: KataInfo;
  readonly cases: number;
  readonly faults: readonly string[];
  /** Label → TypeScript source, to be checked with those of all other katas in one program. */
  readonly typed: ReadonlyMap<string, string>;
}

/** What is remembered of a kata that was proven. */
interface Kept {
  readonly cases: number;
  readonly strengths: readonly Strength[];
}

const options = { fresh: { type: 'boolean' }, pack: { type: 'string' } } as const;
const root = fileURLToPath(new URL('..', import.meta.url));

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const folder = values.pack ?? join(root, 'katas');
  const pack = await loadPack(folder, nodeFiles());
  const katas = positionals.length === 0 ? pack.katas : pack.katas.filter(({ id }) => positionals.includes(id));
  const unknown = positionals.find(id => !katas.some(kata => kata.id === id));
  // One with a problem is no kata yet: the problem is printed.
  if (unknown !== undefined && pack.problems.length === 0) throw new Error(`There is no kata ${unknown} in ${folder}.`);
  const harnessFolder = await mkdtemp(join(tmpdir(), 'prove-katas-'));
  try {
    buildHarnesses(harnessFolder);
    const cacheFolder = join(root, '.cache/katas');
    const runners = createRunners({ execPath: process.execPath, harnessFolder, cacheFolder });
    const proofs: Proof[] = [];
    const toolchains = await runners.discover();
    const versions = [process.version, ...toolchains.map(status => JSON.stringify(status))];
    const cache = await openProofCache<Kept>({ root, folder, cacheFolder: join(root, '.cache/proofs'), versions });
    const isFresh = values.fresh || Boolean(process.env.CI);
    const kept = isFresh ? new Map<string, Kept>() : await cache.findAll(katas.map(({ id }) => id));
    try {
      for (const kata of katas) {
        const found = kept.get(kata.id);
        if (found) proofs.push({ kata, cases: found.cases, faults: [], typed: new Map() });
        else proofs.push(await prove(kata, pack, runners));
      }
    } finally {
      runners.dispose();
    }
    const due = katas.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
    const measured = await caseStrengths(pack, nodeFiles(), new Set(due));
    const strengths = [...[...kept.values()].flatMap(each => each.strengths), ...measured];
    const checked = withStrengthFaults(withStrictFaults(proofs), strengths);
    print(pack, checked, strengths, toolchains);
    console.log(strengthSummary(strengths));
    if (kept.size > 0)
      console.log(`${kept.size} of them were proven earlier and have not changed; --fresh proves all.`);
    for (const { kata, cases, faults } of checked) {
      if (kept.has(kata.id) || faults.length > 0) continue;
      await cache.keep(kata.id, { cases, strengths: strengths.filter(strength => strength.kata === kata.id) });
    }
    const missing = process.env.CI ? toolchains.filter(status => 'missing' in status).length : 0;
    const failed = checked.filter(({ faults }) => faults.length > 0).length + pack.problems.length + missing;
    if (failed > 0 || proofs.length === 0) process.exitCode = 1;
  } finally {
    await rm(harnessFolder, { recursive: true, force: true });
  }
}

async function prove(kata: KataInfo, pack: Pack, runners: Runners): Promise<Proof> {
  const faults: string[] = [];
  const typed = new Map<string, string>();
  let cases = 0;
  const languages = kata.languages.filter(language => runners.languages.includes(language));
  for (const variation of kata.variations) {
    const proveIn = async (language: Language): Promise<readonly string[]> => {
      const label = `${variation}, ${language}`;
      try {
        const exercise = await pack.exercise(kata.id, variation, language);
        if (isCodeExercise(exercise)) cases = Math.max(cases, exercise.cases.length);
        if (language === 'typescript') {
          typed.set(`${label}, reference`, exercise.reference);
          // A text to edit need not be code yet.
          if (exercise.kind !== 'edit') typed.set(`${label}, starter`, exercise.starter);
        }
        const proof = { runners, limits: defaultLimits, trusted: true };
        const found = [...(await proveExercise(exercise, proof))];
        // Once a language that starts quickly: the gaps are the same ones in every variation.
        if (isWrittenAnew(kata) && variation === 'base' && !isCompiled(language)) {
          const fault = await gapsFault(exercise, proof);
          if (fault !== undefined) found.push(fault);
        }
        return found.map(fault => `${label}: ${fault}`);
      } catch (thrown) {
        return [`${label}: ${messageOf(thrown)}`];
      }
    };
    faults.push(...(await Promise.all(languages.map(proveIn))).flat());
  }
  return { kata, cases, faults, typed };
}

function isCompiled(language: Language): boolean {
  return language === 'go' || language === 'rust';
}

function withStrictFaults(proofs: readonly Proof[]): readonly Proof[] {
  const key = (kata: KataInfo, label: string): string => `${kata.id} ${label}`;
  const sources = proofs.flatMap(({ kata, typed }) =>
    [...typed].map(([label, code]) => [key(kata, label), code] as const),
  );
  const found = strictFaults(new Map(sources));
  return proofs.map(proof => ({
    ...proof,
    faults: [
      ...proof.faults,
      ...[...proof.typed.keys()].flatMap(label =>
        (found.get(key(proof.kata, label)) ?? []).map(fault => `${label}, ${fault}`),
      ),
    ],
  }));
}

function withStrengthFaults(proofs: readonly Proof[], strengths: readonly Strength[]): readonly Proof[] {
  return proofs.map(proof => {
    const found = strengths.filter(({ kata }) => kata === proof.kata.id);
    const faults = found.flatMap(({ variation, faults }) => faults.map(fault => `${variation}, mutants: ${fault}`));
    return { ...proof, faults: [...proof.faults, ...faults] };
  });
}

function print(
  { problems }: Pack,
  proofs: readonly Proof[],
  strengths: readonly Strength[],
  toolchains: readonly ToolchainStatus[],
): void {
  const rows = proofs.map(({ kata, cases, faults }) => ({
    kata: kata.id,
    topic: kata.topic,
    level: kata.level,
    kind: kata.kind,
    languages: kata.languages.join(' '),
    variations: kata.variations.join(' '),
    cases: cases === 0 ? '–' : cases,
    ...strengthColumns(strengths.filter(strength => strength.kata === kata.id)),
    verdict: faults.length === 0 ? 'proven' : 'FAULTY',
  }));
  console.table(rows);
  for (const { file, pointer, reason } of problems) console.log(`${file}${pointer && ` at ${pointer}`}: ${reason}`);
  for (const { kata, faults } of proofs) for (const fault of faults) console.log(`${kata.id}, ${fault}`);
  const exercises = proofs.reduce((sum, { kata }) => sum + kata.variations.length * kata.languages.length, 0);
  const sound = proofs.filter(({ faults }) => faults.length === 0).length;
  const topics = new Set(proofs.map(({ kata }) => kata.topic)).size;
  for (const status of toolchains) {
    console.log('missing' in status ? `Not proven: ${status.missing}` : `${status.language} ${status.version}`);
  }
  console.log(
    `${sound} of ${proofs.length} katas proven, ${topics} topics, ${exercises} exercises, ${problems.length} problems.`,
  );
}

main().catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});
