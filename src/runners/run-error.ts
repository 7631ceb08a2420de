import type { CodeExercise } from '../core/kata';
import type { Describe, Described } from './describe';
import type { Run } from './replay';
import type { RunLimits } from './runner';
import type { ProcessEnd, Transcript } from './transcript';

/** Why the run did not come to its end, in words that say what to do; undefined only where it came there. */
export function errorOf(
  run: Run,
  exercise: CodeExercise,
  { stderr, end }: Pick<Transcript, 'stderr' | 'end'>,
  limits: RunLimits,
  describe: Describe,
): Described | undefined {
  if (run.stopped === 'damaged') {
    return {
      message: 'Something else wrote into the report, perhaps a process the code started. Run it without that.',
    };
  }
  if (run.stopped?.type === 'missing') return { message: run.stopped.message };
  if (run.stopped?.type === 'refused') return describe.refusal(run.stopped.error, stderr);
  if (end.kind === 'outputLimit') {
    const printed = size(limits.outputBytes);
    return { message: `The code printed more than ${printed} and was stopped. Print less, or look for a loop.` };
  }
  if (run.done) return run.strayBeforeCases && uncaught(describe.thrown(run.strayBeforeCases));
  if (describe.isOutOfMemory(stderr)) {
    const used = `The code used more than ${limits.memoryMiB} MiB of memory and was stopped`;
    return { message: `${used}. Look for a list that grows without end.` };
  }
  const last = describe.lastWords?.(stderr);
  if (last && end.kind === 'exited') {
    const { message, advice, ...place } = last;
    return { message: `${message}${during(run, exercise)}. ${advice}`, ...place };
  }
  const stray = strayOf(run);
  if (stray) return uncaught(describe.thrown(stray));
  return { message: cutOff(run, end, during(run, exercise), limits) };
}

/** The learner's code neither said why nor came to its end: all there is to tell is how the process ended, and when. */
function cutOff(run: Run, end: ProcessEnd, when: string, limits: RunLimits): string {
  if (run.stopped !== undefined) {
    return `The code waits for a promise that never settles${when}. Look for a resolve that is never called.`;
  }
  if (end.kind === 'timeLimit') {
    const seconds = limits.timeMs / 1000;
    return `Not finished after ${seconds} s${when}: the code was stopped. Look for a loop that never ends.`;
  }
  if (end.kind === 'exited' && end.signal !== null) {
    return `The process crashed${when} (${end.signal}). Look for what ends or kills it.`;
  }
  const code = end.kind === 'exited' ? (end.code ?? 'unknown') : 'unknown';
  return `The code ended the process itself${when} (exit code ${code}). Take out the call that exits.`;
}

function during({ running, loaded }: Run, { cases }: CodeExercise): string {
  const name = running === undefined ? undefined : cases[running]?.name;
  if (name !== undefined) return ` in the case "${name}"`;
  return loaded ? '' : ' while the file was loaded';
}

function strayOf({ running, cases, strayBeforeCases }: Run) {
  const strays = running === undefined ? undefined : cases[running]?.strays;
  return strays?.[0] ?? strayBeforeCases;
}

function uncaught(described: Described): Described {
  return { ...described, message: `An error was thrown that nothing caught: ${described.message}` };
}

/** `1 MB`, `500 kB` */
export function size(bytes: number): string {
  return bytes >= 1_000_000 ? `${bytes / 1_000_000} MB` : `${bytes / 1000} kB`;
}
