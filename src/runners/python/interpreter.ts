import { said, type Translate } from '../../core/words';
import type { Described } from '../describe';
import type { Interpreter } from '../interpreted';
import type { Thrown } from '../message';
import type { ToolchainStatus } from '../toolchains';
import { typedRequest } from '../typed-request';
import { measureSource } from './measure';

export interface PythonOptions {
  /** The interpreter of this machine. */
  readonly toolchain: () => Promise<ToolchainStatus>;
  /** harness.py, an absolute path. */
  readonly harness: string;
  /** measure.py, an absolute path. */
  readonly measure: string;
  /** The learner's words. */
  readonly t: Translate;
}

/** Python with its standard library, by the interpreter found on this machine. */
export function python({ toolchain, harness, measure, t }: PythonOptions): Interpreter {
  return {
    language: 'python',
    spec: async ({ memoryMiB }) => {
      const found = await toolchain();
      if ('missing' in found) return found;
      return { command: found.path, args: [...flags, harness, String(memoryMiB)], environment: {} };
    },
    read: async code => ({ code }),
    measure: async (code, signal) => {
      const found = await toolchain();
      if ('missing' in found) return { message: said(found.missing, t) };
      const spec = { command: found.path, args: [...flags, measure], environment: {} };
      return measureSource(code, { spec, t }, signal);
    },
    load: async ({ exercise }, code, _folder, nonce) => ({
      request: JSON.stringify(typedRequest(exercise, code, nonce)),
      describe: {
        t,
        thrown,
        refusal: error => refusal(error, t),
        isOutOfMemory: stderr => stderr.startsWith('MemoryError'),
      },
    }),
  };
}

/**
 * Isolated and without site packages: the same everywhere, and half the time to start. -u: nothing printed is lost when
 * the process is killed. -B: no __pycache__ beside the harness.
 */
const flags = ['-I', '-S', '-B', '-u', '-X', 'utf8'];

/** `ValueError: no such key`; the harness sends `line` or `line:column` for a stack. */
function thrown({ name, message, stack }: Thrown): Described {
  const words = message === '' ? name : `${name}: ${message}`;
  const [line, column] = stack.split(':').map(Number);
  return { message: words, ...(line ? { line } : {}), ...(column ? { column } : {}) };
}

/** Only a syntax error comes with a column. */
function refusal(error: Thrown, t: Translate): Described {
  const described = thrown(error);
  const reason = error.message.charAt(0).toLowerCase() + error.message.slice(1);
  if (described.column !== undefined) return { ...described, message: t('The code cannot be read: {0}.', reason) };
  if (described.line !== undefined)
    return { ...described, message: t('The file raised while it was loaded: {0}', described.message) };
  return { message: t('The file could not be loaded: {0}', described.message) };
}
