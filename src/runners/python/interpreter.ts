import { english, said } from '../../core/words';
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
}

/** Python with its standard library, by the interpreter found on this machine. */
export function python({ toolchain, harness, measure }: PythonOptions): Interpreter {
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
      if ('missing' in found) return { message: said(found.missing, english) };
      return measureSource(code, { command: found.path, args: [...flags, measure], environment: {} }, signal);
    },
    load: async ({ exercise }, code, _folder, nonce) => ({
      request: JSON.stringify(typedRequest(exercise, code, nonce)),
      describe: { thrown, refusal, isOutOfMemory: stderr => stderr.startsWith('MemoryError') },
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
function refusal(error: Thrown): Described {
  const described = thrown(error);
  const reason = error.message.charAt(0).toLowerCase() + error.message.slice(1);
  if (described.column !== undefined) return { ...described, message: `The code cannot be read: ${reason}.` };
  if (described.line !== undefined)
    return { ...described, message: `The file raised while it was loaded: ${described.message}` };
  return { message: `The file could not be loaded: ${described.message}` };
}
