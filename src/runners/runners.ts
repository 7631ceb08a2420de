import { join } from 'node:path';
import type { Disposable } from '../core/emitter';
import type { Language } from '../core/kata';
import { english, type Message, type Translate } from '../core/words';
import { CompiledRunner, type Compiler } from './compiled';
import { go } from './go/compiler';
import { InterpretedRunner, type Interpreter } from './interpreted';
import { javaScript } from './javascript/interpreter';
import { ProgramCache } from './program-cache';
import { ProjectRunner, type ProjectRuns } from './project/project-runner';
import { python } from './python/interpreter';
import { checkedRunner } from './registered';
import type { Runner } from './runner';
import { rust } from './rust/compiler';
import { sandbox } from './sandbox/interpreter';
import {
  type ToolchainOptions,
  type ToolchainStatus,
  Toolchains,
  type ToolLanguage,
  toolLanguages,
} from './toolchains';

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
  /** The learner's words; by default English. */
  readonly t?: Translate;
}

/** Which of a language's runners. */
export interface RunnerChoice {
  readonly sandboxed: boolean;
}

/** The runners of all languages. */
export interface Runners {
  /**
   * Also for a language whose toolchain is missing: its runs then say what to install.
   * @param how `sandboxed`: code of a stranger, which reaches nothing of this machine; undefined where the language has
   *   no sandbox
   */
  for(language: Language, how?: RunnerChoice): Runner | undefined;
  /** Of the test commands of projects. */
  readonly project: ProjectRuns;
  /** Those that can be run here as far as is known: the ones that need nothing, and after `discover` the others found. */
  readonly languages: readonly Language[];
  /** Those that were looked for and cannot be run here. */
  readonly missingLanguages: readonly Language[];
  /** Looks for the toolchains of the other languages, anew each time: one may be installed or set meanwhile. Never rejects. */
  discover(): Promise<readonly ToolchainStatus[]>;
  /** Why a language cannot be run here and what to do, in words for the learner; undefined where it can. Never rejects. */
  missing(language: Language): Promise<Message | undefined>;
  /**
   * A runner of another extension, which takes the place of ours for its language until it is disposed; never in the
   * sandbox.
   * @throws PracticeError where it is no runner
   */
  register(candidate: unknown): Disposable;
  /** Cancels what runs; no process is left. */
  dispose(): void;
}

/** The languages that have a sandbox: those the editor's own Node runs. */
export const sandboxable = ['javascript', 'typescript'] as const;

export function createRunners(options: RunnersOptions): Runners {
  const { execPath, harnessFolder, cacheFolder, standby = false, t = english } = options;
  const toolchains = new Toolchains(options.toolchains);
  const programs = new ProgramCache(join(cacheFolder, 'programs'));
  const harness = (file: string) => join(harnessFolder, 'harness', file);
  const interpreted = (interpreter: Interpreter) => new InterpretedRunner({ interpreter, standby, t });
  const compiled = (compiler: Compiler) => new CompiledRunner({ compiler, programs, standby, t });
  const script = (language: (typeof sandboxable)[number]) =>
    interpreted(javaScript({ language, execPath, harness: join(harnessFolder, 'harness.js'), t }));
  // Whoever extends Language is told here what is still to do.
  const runners: Readonly<Record<Language, Runner>> = {
    javascript: script('javascript'),
    typescript: script('typescript'),
    python: interpreted(
      python({
        toolchain: () => toolchains.find('python'),
        harness: harness('python.py'),
        measure: harness('measure.py'),
        t,
      }),
    ),
    go: compiled(
      go({
        toolchain: () => toolchains.find('go'),
        support: harness('support.go'),
        cacheFolder: join(cacheFolder, 'go'),
        t,
      }),
    ),
    rust: compiled(
      rust({
        toolchain: () => toolchains.find('rust'),
        support: harness('support.rs'),
        path: () => toolchains.safePath(),
        t,
      }),
    ),
  };
  const sandboxes: readonly Runner[] = sandboxable.map(language =>
    interpreted(sandbox({ language, execPath, harness: harness('sandbox.js'), t })),
  );
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
    t,
  });
  /** The latest first. */
  let registered: readonly Runner[] = [];
  const isRegistered = (language: Language) => registered.some(runner => runner.language === language);
  return {
    for: (language, how) =>
      how?.sandboxed
        ? sandboxes.find(runner => runner.language === language)
        : (registered.find(runner => runner.language === language) ?? runners[language]),
    project,
    get languages() {
      const found = toolLanguages.filter(language => isMissing(language) === false || isRegistered(language));
      return [...sandboxable, ...found];
    },
    get missingLanguages() {
      return toolLanguages.filter(language => isMissing(language) && !isRegistered(language));
    },
    register: candidate => {
      const runner = checkedRunner(candidate);
      registered = [runner, ...registered];
      return {
        dispose: () => {
          if (!registered.includes(runner)) return;
          registered = registered.filter(one => one !== runner);
          runner.dispose();
        },
      };
    },
    discover: async () => {
      toolchains.forget();
      return Promise.all(toolLanguages.map(find));
    },
    missing: async language => {
      const tool = toolLanguages.find(one => one === language && !isRegistered(one));
      const status = tool && (await find(tool));
      return status && 'missing' in status ? status.missing : undefined;
    },
    dispose: () => {
      for (const runner of [...Object.values(runners), ...sandboxes, ...registered, project]) runner.dispose();
      registered = [];
    },
  };
}
