import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Measured } from '../../core/measure';
import type { Translate } from '../../core/words';
import type { Interpreter } from '../interpreted';
import { describeRefusal, describeThrown, isOutOfMemory, type ModulePlace } from './errors';
import { harnessRequest } from './request';
import { stripTypes } from './strip';

export interface JavaScriptOptions {
  readonly language: 'javascript' | 'typescript';
  /** A Node, or an Electron that can be one: `process.execPath`. */
  readonly execPath: string;
  /** The bundled harness, an absolute path. */
  readonly harness: string;
  /** The learner's words. */
  readonly t: Translate;
}

/** JavaScript, and TypeScript with its types taken out, in the editor's own Node: nothing needs to be installed. */
export function javaScript({ language, execPath, harness, t }: JavaScriptOptions): Interpreter {
  return {
    language,
    spec: async ({ memoryMiB }) => ({
      command: execPath,
      // Node's warnings would be taken for the learner's output.
      args: [`--max-old-space-size=${memoryMiB}`, '--no-warnings', harness],
      environment: { ELECTRON_RUN_AS_NODE: '1' },
    }),
    read: async code => (language === 'typescript' ? stripTypes(code, t) : { code }),
    measure: code => measureScript(language, code, t),
    load: async ({ exercise }, code, folder, nonce) => {
      const place = placeOf(folder, exercise.fileName);
      await writeFile(place.path, code);
      return {
        request: JSON.stringify(harnessRequest(exercise, place.url, nonce)),
        describe: {
          t,
          thrown: error => describeThrown(error, place, t),
          refusal: (error, stderr) => describeRefusal(error, stderr, place, t),
          isOutOfMemory,
        },
      };
    },
  };
}

/** Counts what a parser finds; nothing of the code is run. */
export async function measureScript(
  language: JavaScriptOptions['language'],
  code: string,
  t: Translate,
): Promise<Measured> {
  const stripped = language === 'typescript' ? await stripTypes(code, t) : { code };
  if ('problem' in stripped) return stripped.problem;
  // 120 KB, wanted by one kind of kata only.
  const { measureModule } = await import('./measure');
  return measureModule(stripped.code, t);
}

/** `.mjs`, so that Node takes the file for a module wherever it lies; the learner is told the name they know. */
function placeOf(folder: string, fileName: string): ModulePlace {
  const path = join(folder, fileName.replace(/\.\w+$/, '.mjs'));
  return { folder, path, url: pathToFileURL(path).href, fileName };
}
