import { join } from 'node:path';
import type { Language } from '../core/kata';
import { CompiledRunner } from './compiled';
import { go } from './go/compiler';
import { InterpretedRunner } from './interpreted';
import { javaScript } from './javascript/interpreter';
import { ProgramCache } from './program-cache';
import { ProjectRunner, type ProjectRuns } from './project/project-runner';
import { python } from './python/interpreter';
import type { Runner } from './runner';
import { rust } from './rust/compiler';
import { type ToolchainOptions, type ToolchainStatus, Toolchains, type ToolLanguage } from './toolchains';

export interface RunnersOptions {
  /** A Node, or an Electron that can be one: `process.execPath`. */
  readonly execPath: string;
  /** Folder of the harnesses as built: `dist`. */
  readonly harnessFolder: string;
  /** Where compiled programs and compilers' caches may be kept; safe to delete. */
  readonly cacheFolder: string;
  /** Start the process of the next run ahead; by default not. */
  readonly standby?: boolean;
  readonly toolchains?: ToolchainOptions;
}

/** The runners of all languages. */
export interface Runners {
  /** Also for a language whose toolchain is missing: its runs then say what to install. */
  for(language: Language): Runner | undefined;
  /** Of the test commands of projects. */
  readonly project: ProjectRuns;
  /** Those that can be run here as far as is known: the ones that need nothing, and after `discover` the others found. */
  readonly languages: readonly Language[];
  /** Those that were looked for and cannot be run here. */
  readonly missingLanguages: readonly Language[];
  /** Looks for the toolchains of the other languages, anew each time: one may be installed or set meanwhile. Never rejects. */
  discover(): Promise<readonly ToolchainStatus[]>;
  /** Why a language cannot be run here and what to do, in words for the learner; undefined where it can. Never rejects. */
  missing(language: Language): Promise<string | undefined>;
  /** Cancels what runs; no process is left. */
  dispose(): void;
}

const toolLanguages: readonly ToolLanguage[] = ['python', 'go', 'rust'];

export function createRunners(options: RunnersOptions): Runners {
  const { execPath, harnessFolder, cacheFolder, standby = false } = options;
  const toolchains = new Toolchains(options.toolchains);
  const scripts = (['javascript', 'typescript'] as const).map(language =>
    javaScript({ language, execPath, harness: join(harnessFolder, 'harness.js') }),
  );
  const snake = python({
    toolchain: () => toolchains.find('python'),
    harness: join(harnessFolder, 'harness', 'python.py'),
  });
  const programs = new ProgramCache(join(cacheFolder, 'programs'));
  const compilers = [
    go({
      toolchain: () => toolchains.find('go'),
      support: join(harnessFolder, 'harness', 'support.go'),
      cacheFolder: join(cacheFolder, 'go'),
    }),
    rust({
      toolchain: () => toolchains.find('rust'),
      support: join(harnessFolder, 'harness', 'support.rs'),
      path: () => toolchains.safePath(),
    }),
  ];
  const runners: readonly Runner[] = [
    ...[...scripts, snake].map(interpreter => new InterpretedRunner({ interpreter, standby })),
    ...compilers.map(compiler => new CompiledRunner({ compiler, programs, standby })),
  ];
  const known = new Map<ToolLanguage, ToolchainStatus>();
  const find = async (language: ToolLanguage): Promise<ToolchainStatus> => {
    const status = await toolchains.find(language);
    known.set(language, status);
    return status;
  };
  const isMissing = (language: ToolLanguage): boolean | undefined => {
    const status = known.get(language);
    return status && 'missing' in status;
  };
  const project = new ProjectRunner({
    execPath,
    program: name => toolchains.program(name),
    path: () => toolchains.safePath(),
  });
  return {
    for: language => runners.find(runner => runner.language === language),
    project,
    get languages() {
      return [
        ...scripts.map(({ language }) => language),
        ...toolLanguages.filter(language => isMissing(language) === false),
      ];
    },
    get missingLanguages() {
      return toolLanguages.filter(isMissing);
    },
    discover: async () => {
      toolchains.forget();
      return Promise.all(toolLanguages.map(find));
    },
    missing: async language => {
      const tool = toolLanguages.find(one => one === language);
      const status = tool && (await find(tool));
      return status && 'missing' in status ? status.missing : undefined;
    },
    dispose: () => {
      for (const runner of [...runners, project]) runner.dispose();
    },
  };
}
