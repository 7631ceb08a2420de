import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import type { CodeExercise } from '../../src/core/kata';
import { defaultLimits } from '../../src/runners/runner';
import type { Instrumented } from './instrument';
import type { MutantAnswer, MutantsRequest } from './messages';

/** Which case killed each mutant: id → its name, or words for a mutant that never came to an answer. */
export type Killers = ReadonlyMap<string, string>;

/** Stands for the reference with no mutant on. */
const unchanged = 'unchanged';

/** Only for a loop without a switch in it: the others are counted out, so that a busy machine kills no mutant. */
const longestSilenceMs = 30_000;

/** Makes `mutants.mjs` in a folder; `runMutants` is told the same folder. */
export function buildChild(folder: string): void {
  esbuild.buildSync({
    entryPoints: [fileURLToPath(new URL('child.ts', import.meta.url))],
    outfile: childIn(folder),
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
}

/**
 * Runs every mutant against the cases of the exercise. One that falls silent, or takes its process down, is killed by
 * that, and the others go on in a new process.
 * @throws {Error} where the cases do not even pass with no mutant on
 */
export async function runMutants(exercise: CodeExercise, instrumented: Instrumented, folder: string): Promise<Killers> {
  const file = join(folder, `${exercise.kata}.${exercise.variation}.mjs`);
  await writeFile(file, instrumented.code);
  const module = pathToFileURL(file).href;
  const killers = new Map<string, string>();
  let left = [unchanged, ...instrumented.mutants.map(({ id }) => id)];
  while (left.length > 0) {
    const answers = await inOneProcess({ exercise, module, mutants: left }, folder);
    for (const { mutant, killer } of answers) if (killer !== undefined) killers.set(mutant, killer);
    const [silent, ...others] = left.slice(answers.length);
    if (silent !== undefined) killers.set(silent, 'it does not answer');
    if (killers.has(unchanged)) throw new Error(`The reference itself does not pass: ${killers.get(unchanged)}.`);
    left = others;
  }
  return killers;
}

/** The answers that came, in order: all, or those before the mutant that was stopped or ended the process. */
function inOneProcess(request: MutantsRequest, folder: string): Promise<readonly MutantAnswer[]> {
  return new Promise((resolve, reject) => {
    const args = [`--max-old-space-size=${defaultLimits.memoryMiB}`, '--no-warnings', childIn(folder)];
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'ignore', 'pipe'] });
    const [, , , answersOf] = child.stdio;
    if (!(answersOf instanceof Readable)) throw new Error('The process was started without a pipe for its answers.');
    const answers: MutantAnswer[] = [];
    const stop = () => child.kill('SIGKILL');
    let timer = setTimeout(stop, longestSilenceMs);
    createInterface({ input: answersOf }).on('line', line => {
      clearTimeout(timer);
      timer = setTimeout(stop, longestSilenceMs);
      answers.push(JSON.parse(line));
    });
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      resolve(answers);
    });
    // A process that ended early reads no request: `close` tells.
    child.stdin?.on('error', () => {});
    child.stdin?.end(JSON.stringify(request));
  });
}

function childIn(folder: string): string {
  return join(folder, 'mutants.mjs');
}
