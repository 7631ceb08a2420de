import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CodeExercise } from '../../core/kata';
import type { Translate } from '../../core/words';
import type { Compiler } from '../compiled';
import type { ToolchainStatus } from '../toolchains';
import { describeProblem, describeThrown, isOutOfMemory, lastWords, solutionPath } from './errors';
import { limitFiles } from './limit';
import { mainProgram } from './program';

export interface GoOptions {
  readonly toolchain: () => Promise<ToolchainStatus>;
  /** support.go, an absolute path. */
  readonly support: string;
  /** Go's own build cache and everything else it wants to write lie in here. */
  readonly cacheFolder: string;
  /** The learner's words. */
  readonly t: Translate;
}

/** Go with its standard library: the learner's package and a program around it, built by `go build`. */
export function go({ toolchain, support, cacheFolder, t }: GoOptions): Compiler {
  return {
    language: 'go',
    toolchain,
    sources: async (exercise, code) =>
      new Map([
        ['go.mod', goModule(await toolchain())],
        [solutionPath, code],
        ['call/support.go', await readFile(support, 'utf8')],
        ['call/main.go', mainProgram(exercise)],
        ...limitFiles,
      ]),
    compile: ({ path, version }, output) => ({
      command: path,
      // -s -w: nothing for a debugger, which halves the time to link.
      args: ['build', ...sharedBuilds(version), '-ldflags=-s -w', '-o', output, './call'],
      environment: {
        GOCACHE: join(cacheFolder, 'build'),
        GOPATH: join(cacheFolder, 'path'),
        // Nothing is fetched, neither packages nor another Go, and nothing of the person's own set-up changes the build.
        GOPROXY: 'off',
        GOTOOLCHAIN: 'local',
        GOENV: 'off',
        GOTELEMETRY: 'off',
        GOWORK: 'off',
        GOFLAGS: '-mod=mod',
        CGO_ENABLED: '0',
      },
    }),
    problem: (said, exercise) => describeProblem(said, exercise, t),
    describe: () => ({
      t,
      thrown: describeThrown,
      refusal: describeThrown,
      isOutOfMemory,
      lastWords: stderr => lastWords(stderr, t),
    }),
    environment: ({ memoryMiB }) => ({ GOMEMLIMIT: `${memoryMiB}MiB` }),
    warmUp: { exercise: trivial, code: 'package kata\n\nfunc Double(n int) int { return 2 * n }\n' },
  };
}

/**
 * -trimpath: the same package in another folder need not be compiled again. Before 1.20 Go came with its library
 * compiled without it, and compiling that anew takes longer than all first runs together (15 s).
 */
function sharedBuilds(version: string): readonly string[] {
  return version.startsWith('1.') && Number(version.split('.')[1]) < 20 ? [] : ['-trimpath'];
}

/** The language of the learner's own Go, all of it. */
function goModule(status: ToolchainStatus): string {
  const version = 'version' in status ? (/^\d+\.\d+/.exec(status.version)?.[0] ?? '1.18') : '1.18';
  return `module harness\n\ngo ${version}\n`;
}

/** To be compiled ahead: the first build of a machine compiles the standard library too, which takes some ten seconds. */
const trivial: CodeExercise = {
  kata: 'warm-up',
  variation: 'base',
  topic: 'warm-up',
  language: 'go',
  level: 1,
  kind: 'function',
  title: '',
  statement: '',
  signature: { name: 'Double', params: [{ name: 'n', type: 'int' }], returns: 'int' },
  types: {},
  throwing: [],
  cases: [],
  hints: [],
  fileName: 'warm-up.go',
  starter: '',
  reference: '',
};
