import type { CodeExercise } from '../core/kata';
import type { Translate } from '../core/words';
import type { Describe, Described } from './describe';
import { missingWords } from './missing-target';
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
  const { t } = describe;
  if (run.stopped === 'damaged') {
    return {
      message: t('Something else wrote into the report, perhaps a process the code started. Run it without that.'),
    };
  }
  if (run.stopped?.type === 'missing') return { message: missingWords(run.stopped, exercise, t) };
  if (run.stopped?.type === 'refused') return describe.refusal(run.stopped.error, stderr);
  if (end.kind === 'outputLimit') {
    const printed = size(limits.outputBytes);
    return { message: t('The code printed more than {0} and was stopped. Print less, or look for a loop.', printed) };
  }
  if (run.done) return run.strayBeforeCases && uncaught(describe.thrown(run.strayBeforeCases), t);
  if (describe.isOutOfMemory(stderr)) {
    return {
      message: t(
        'The code used more than {0} MiB of memory and was stopped. Look for a list that grows without end.',
        limits.memoryMiB,
      ),
    };
  }
  const last = describe.lastWords?.(stderr);
  if (last && end.kind === 'exited') {
    const { message, advice, ...place } = last;
    return { message: `${message}${during(run, exercise, t)}. ${advice}`, ...place };
  }
  const stray = strayOf(run);
  if (stray) return uncaught(describe.thrown(stray), t);
  return { message: cutOff(run, { end, when: during(run, exercise, t) }, limits, t) };
}

interface CutOff {
  readonly end: ProcessEnd;
  /** ` in the case "one"`; empty where nobody knows. */
  readonly when: string;
}

/** The learner's code neither said why nor came to its end: all there is to tell is how the process ended, and when. */
function cutOff(run: Run, { end, when }: CutOff, limits: RunLimits, t: Translate): string {
  if (run.stopped !== undefined) {
    return t('The code waits for a promise that never settles{0}. Look for a resolve that is never called.', when);
  }
  if (end.kind === 'timeLimit') {
    const seconds = limits.timeMs / 1000;
    return t('Not finished after {0} s{1}: the code was stopped. Look for a loop that never ends.', seconds, when);
  }
  if (end.kind === 'exited' && end.signal !== null) {
    return t('The process crashed{0} ({1}). Look for what ends or kills it.', when, end.signal);
  }
  const code = (end.kind === 'exited' ? end.code : null) ?? t('unknown');
  return t('The code ended the process itself{0} (exit code {1}). Take out the call that exits.', when, code);
}

function during({ running, loaded }: Run, { cases }: CodeExercise, t: Translate): string {
  const name = running === undefined ? undefined : cases[running]?.name;
  if (name !== undefined) return t(' in the case "{0}"', name);
  return loaded ? '' : t(' while the file was loaded');
}

function strayOf({ running, cases, strayBeforeCases }: Run) {
  const strays = running === undefined ? undefined : cases[running]?.strays;
  return strays?.[0] ?? strayBeforeCases;
}

function uncaught(described: Described, t: Translate): Described {
  return { ...described, message: t('An error was thrown that nothing caught: {0}', described.message) };
}

/** What stands at the end of an output that was cut. */
export function cutMark({ outputBytes }: RunLimits, t: Translate): string {
  return `\n[${t('cut here: more than {0} printed', size(outputBytes))}]\n`;
}

/** `1 MB`, `500 kB` */
export function size(bytes: number): string {
  return bytes >= 1_000_000 ? `${bytes / 1_000_000} MB` : `${bytes / 1000} kB`;
}
