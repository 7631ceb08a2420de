import { isAbsolute, join } from 'node:path';
import { type ToolLanguage, toolLanguages } from './toolchains';

/** The settings of the usual language extensions that say where a toolchain is, the first that answers wins. */
const sources: Readonly<Record<ToolLanguage, readonly Source[]>> = {
  python: [{ setting: 'python.defaultInterpreterPath' }, { setting: 'python.pythonPath' }],
  go: [
    { setting: 'go.alternateTools', key: 'go' },
    { setting: 'go.goroot', below: ['bin', 'go'] },
  ],
  rust: [
    { setting: 'rust-analyzer.cargo.extraEnv', key: 'RUSTC' },
    { setting: 'rust-analyzer.cargo.sysroot', below: ['bin', 'rustc'] },
  ],
};

interface Source {
  readonly setting: string;
  /** The setting is an object; the path is at this key. */
  readonly key?: string;
  /** The setting is a folder; the program is here in it. */
  readonly below?: readonly [folder: string, program: string];
}

/** Every setting that {@link explicitPrograms} reads. */
export const toolchainSettings: readonly string[] = Object.values(sources).flatMap(list =>
  list.map(({ setting }) => setting),
);

/**
 * The programs that the learner's own settings name, by absolute path. What is a name or has a variable in it
 * (`python`, `${workspaceFolder}/.venv/bin/python`) is left to the PATH: a workspace must not decide what is started.
 * @param read the value of a setting, of the user's own scopes alone; `undefined` where it is not set
 * @param home what a leading `~` stands for
 */
export function explicitPrograms(
  read: (setting: string) => unknown,
  home: string,
): Readonly<Partial<Record<ToolLanguage, string>>> {
  const program = (language: ToolLanguage): string | undefined =>
    sources[language].map(source => programOf(source, read(source.setting), home)).find(path => path !== undefined);
  const found = toolLanguages.map(language => [language, program(language)] as const);
  return Object.fromEntries(found.filter(([, path]) => path !== undefined));
}

function programOf({ key, below }: Source, value: unknown, home: string): string | undefined {
  const text = key === undefined ? value : valueAt(value, key);
  if (typeof text !== 'string' || text.includes('${')) return undefined;
  const path = text.trim().replace(/^~(?=[\\/])/, () => home);
  if (!isAbsolute(path)) return undefined;
  if (!below) return path;
  return join(path, below[0], process.platform === 'win32' ? `${below[1]}.exe` : below[1]);
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
