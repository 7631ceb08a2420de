import { join } from 'node:path';
import type { Language } from '../core/kata';
import { JavaScriptRunner } from './javascript/runner';
import type { Runner } from './runner';

export interface RunnersOptions {
  /** A Node, or an Electron that can be one: `process.execPath`. */
  readonly execPath: string;
  /** Folder of the bundled harnesses: `dist`. */
  readonly harnessFolder: string;
  /** Start the process of the next run ahead; by default not. */
  readonly standby?: boolean;
}

/** The runners of all languages that can be run here. */
export interface Runners {
  for(language: Language): Runner | undefined;
  readonly languages: readonly Language[];
  /** Cancels what runs; no process is left. */
  dispose(): void;
}

export function createRunners({ execPath, harnessFolder, standby = false }: RunnersOptions): Runners {
  const harness = join(harnessFolder, 'harness.js');
  const runners = (['javascript', 'typescript'] as const).map(
    language => new JavaScriptRunner({ language, execPath, harness, standby }),
  );
  return {
    for: language => runners.find(runner => runner.language === language),
    languages: runners.map(runner => runner.language),
    dispose: () => {
      for (const runner of runners) runner.dispose();
    },
  };
}
