import { readFile } from 'node:fs/promises';
import type { Translate } from '../../core/words';
import type { Compiler } from '../compiled';
import type { ToolchainStatus } from '../toolchains';
import { describeProblem, describeThrown, isOutOfMemory, lastWords, solutionPath, tidy } from './errors';
import { mainProgram } from './program';

export interface RustOptions {
  readonly toolchain: () => Promise<ToolchainStatus>;
  /** support.rs, an absolute path. */
  readonly support: string;
  /** Folders rustc finds the linker in. */
  readonly path: () => string;
  /** The learner's words. */
  readonly t: Translate;
}

/** Rust with its standard library: the learner's module and a program around it, compiled by rustc alone. */
export function rust({ toolchain, support, path, t }: RustOptions): Compiler {
  return {
    language: 'rust',
    toolchain,
    sources: async (exercise, code) =>
      new Map([
        [solutionPath, code],
        ['support.rs', await readFile(support, 'utf8')],
        ['main.rs', mainProgram(exercise)],
      ]),
    compile: ({ path: command }, output) => ({
      command,
      // Compiled fast, and checked for overflow as in development. Without symbols, linking takes half the time.
      args: [
        ...['--edition', '2021', '--crate-name', 'kata', '--error-format=json', '--cap-lints', 'allow'],
        ...['-C', 'opt-level=0', '-C', 'debuginfo=0', '-C', 'strip=symbols', '-o', output, 'main.rs'],
      ],
      environment: { PATH: path() },
    }),
    problem: (said, exercise) => describeProblem(said, exercise, t),
    describe: () => ({
      t,
      thrown: describeThrown,
      refusal: describeThrown,
      isOutOfMemory,
      lastWords: stderr => lastWords(stderr, t),
    }),
    environment: () => ({}),
    tidy,
  };
}
