import type { Translate } from '../../core/words';
import type { Interpreter } from '../interpreted';
import { measureScript } from '../javascript/interpreter';
import { harnessRequest } from '../javascript/request';
import { stripTypes } from '../javascript/strip';
import { describeSandboxed, placeOf } from './errors';
import type { SandboxRequest } from './request';

export interface SandboxOptions {
  readonly language: 'javascript' | 'typescript';
  /** A Node, or an Electron that can be one: `process.execPath`. */
  readonly execPath: string;
  /** The bundled harness (main.ts), an absolute path. */
  readonly harness: string;
  /** The learner's words. */
  readonly t: Translate;
}

/**
 * JavaScript and TypeScript of a stranger: interpreted by QuickJS in WebAssembly, which gives the code no file, no
 * network and no process, in a process of its own, which may be killed.
 */
export function sandbox({ language, execPath, harness, t }: SandboxOptions): Interpreter {
  return {
    language,
    spec: async () => ({
      command: execPath,
      args: ['--no-warnings', harness],
      environment: { ELECTRON_RUN_AS_NODE: '1' },
    }),
    read: async code => (language === 'typescript' ? stripTypes(code, t) : { code }),
    measure: code => measureScript(language, code, t),
    load: async ({ exercise, limits }, code, _folder, nonce) => {
      const place = placeOf(exercise.fileName);
      const { timeMs, memoryMiB } = limits;
      const request: SandboxRequest = {
        ...harnessRequest(exercise, place.url, nonce),
        code,
        limits: { timeMs, memoryMiB },
      };
      return { request: JSON.stringify(request), describe: describeSandboxed(place, t) };
    },
  };
}
