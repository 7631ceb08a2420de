import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join, relative } from 'node:path';
import { messageOf } from '../core/errors';
import { type Language, languages } from '../core/kata';
import { type Message, say } from '../core/words';

/** The languages that need something installed: all but those the editor's own Node runs. */
export type ToolLanguage = Exclude<Language, 'javascript' | 'typescript'>;

/** A compiler or interpreter that was found and answered; `path` is the program itself, no shim in front of it. */
export interface Toolchain {
  readonly language: ToolLanguage;
  readonly path: string;
  /** `3.11.7` */
  readonly version: string;
}

/** `missing`: why it cannot be used and what to do. */
export type ToolchainStatus = Toolchain | { readonly language: ToolLanguage; readonly missing: Message };

/** A program by its absolute path, or why there is none, in words for the learner. */
export type FoundProgram = { readonly path: string } | { readonly missing: Message };

export interface ToolchainOptions {
  /** Where to look instead of the PATH: absolute paths of programs, from the settings of language extensions. */
  readonly explicit?: () => Readonly<Partial<Record<ToolLanguage, string>>>;
  /** Folders nothing is ever started from: those of the workspace, which may be a stranger's. */
  readonly forbidden?: () => readonly string[];
}

/** Absent: no such program, or not the right one. */
type Identify = (program: string) => Promise<{ readonly path: string; readonly version: string }>;

interface Tool {
  readonly title: string;
  readonly names: readonly string[];
  readonly minimum: readonly [major: number, minor: number];
  readonly install: Message;
  readonly identify: Identify;
}

const tools: Readonly<Record<ToolLanguage, Tool>> = {
  python: {
    title: 'Python',
    names: ['python3', 'python'],
    minimum: [3, 9],
    install: say(
      'Install it from python.org, or with "apt install python3", "brew install python" or "winget install Python.Python.3.13", then restart the editor.',
    ),
    identify: async program => {
      const code = 'import sys; print(sys.executable); print("%d.%d.%d" % sys.version_info[:3])';
      const [path = program, version = ''] = await ask(program, ['-I', '-S', '-c', code]);
      return { path, version };
    },
  },
  go: {
    title: 'Go',
    names: ['go'],
    minimum: [1, 18],
    install: say(
      'Install it from go.dev/dl, or with "apt install golang-go", "brew install go" or "winget install GoLang.Go", then restart the editor.',
    ),
    identify: async program => {
      const [root = '', version = ''] = await ask(program, ['env', 'GOROOT', 'GOVERSION']);
      return { path: join(root, 'bin', executable('go')), version: version.replace(/^go/, '') };
    },
  },
  rust: {
    title: 'Rust',
    names: ['rustc'],
    minimum: [1, 60],
    install: say(
      'Install it from rustup.rs, or with "apt install rustc", "brew install rust" or "winget install Rustlang.Rustup", then restart the editor.',
    ),
    identify: async program => {
      const [root = ''] = await ask(program, ['--print', 'sysroot']);
      const path = join(root, 'bin', executable('rustc'));
      const [version = ''] = await ask(path, ['--version']);
      return { path, version: version.split(' ')[1] ?? '' };
    },
  },
};

export const toolLanguages = languages.filter((language): language is ToolLanguage => language in tools);

/** Finds the toolchains of this machine, each when it is first wanted. One that is missing is looked for again. */
export class Toolchains {
  private readonly found = new Map<ToolLanguage, Promise<ToolchainStatus>>();

  constructor(private readonly options: ToolchainOptions = {}) {}

  /** Never rejects. */
  find(language: ToolLanguage): Promise<ToolchainStatus> {
    const known = this.found.get(language);
    if (known) return known;
    const finding = this.look(language);
    this.found.set(language, finding);
    const forget = (): void => {
      if (this.found.get(language) === finding) this.found.delete(language);
    };
    finding.then(status => {
      if ('missing' in status) forget();
    }, forget);
    return finding;
  }

  /** A program by its name: a toolchain's own where it is that of a language, else the first on the PATH. Never rejects. */
  async program(name: string): Promise<FoundProgram> {
    const language = (['python', 'go', 'rust'] as const).find(of => tools[of].names.includes(name));
    if (language) return this.find(language);
    for (const folder of this.folders()) {
      const path = join(folder, executable(name));
      if (await this.mayStart(path)) return { path };
    }
    return { missing: say('{0} was not found on the PATH. Install it, then restart the editor.', name) };
  }

  /** Forgets what was found: a setting has changed. */
  forget(): void {
    this.found.clear();
  }

  /** The folders of the PATH that programs may be started from. */
  safePath(): string {
    return this.folders().join(delimiter);
  }

  private async look(language: ToolLanguage): Promise<ToolchainStatus> {
    const tool = tools[language];
    const wanted = say('{0} {1} or later', tool.title, tool.minimum.join('.'));
    const explicit = this.options.explicit?.()[language];
    const advice =
      explicit === undefined
        ? tool.install
        : say("Correct that setting (of the language's own extension), or remove it to have the PATH looked at.");
    const faults: Message[] = [];
    for (const program of explicit === undefined ? this.candidates(tool) : [explicit]) {
      if (!(await this.mayStart(program))) continue;
      try {
        const { path, version } = await tool.identify(program);
        if (isAtLeast(version, tool.minimum)) return { language, path, version };
        faults.push(say('{0} is version {1}', program, version || '?'));
      } catch (error) {
        faults.push(say('{0} does not answer ({1})', program, firstLine(error)));
      }
    }
    if (faults.length > 0) {
      const found = faults.reduce((left, right) => say('{0}; {1}', left, right));
      return { language, missing: say('{0} is needed, but {1}. {2}', wanted, found, advice) };
    }
    if (explicit === undefined) return { language, missing: say('{0} was not found on the PATH. {1}', wanted, advice) };
    const missing = say('{0} was not found at {1}, where the settings say it is. {2}', wanted, explicit, advice);
    return { language, missing };
  }

  private candidates({ names }: Tool): readonly string[] {
    return this.folders().flatMap(folder => names.map(name => join(folder, executable(name))));
  }

  /** Relative entries mean the current directory, which may be anybody's. */
  private folders(): readonly string[] {
    const entries = (process.env.PATH ?? '').split(delimiter);
    return entries.filter(entry => isAbsolute(entry) && !this.isForbidden(entry));
  }

  private async mayStart(program: string): Promise<boolean> {
    try {
      await access(program, constants.X_OK);
      return isAbsolute(program) && !isStub(program) && !this.isForbidden(await realpath(program));
    } catch {
      // Not there, or not ours to start: the next one.
      return false;
    }
  }

  private isForbidden(path: string): boolean {
    const folders = this.options.forbidden?.() ?? [];
    return folders.some(folder => {
      const way = relative(folder, path);
      return way === '' || !(way.startsWith('..') || isAbsolute(way));
    });
  }
}

/** What Windows and macOS put in the place of a Python that is not installed: it opens a shop. */
function isStub(program: string): boolean {
  return process.platform === 'win32' && /[\\/]Microsoft[\\/]WindowsApps[\\/]/i.test(program);
}

function executable(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name;
}

/** The lines a program answers with. It is the learner's own toolchain, so it gets their environment (rustup, pyenv). */
function ask(program: string, args: readonly string[]): Promise<readonly string[]> {
  const options = {
    // Shims look for a version file from here upwards: never in the workspace.
    cwd: homedir(),
    env: { ...process.env, GOTOOLCHAIN: 'local' },
    timeout: 15_000,
    windowsHide: true,
  };
  return new Promise((resolve, reject) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error) reject(new Error(stderr.trim() || error.message));
      else resolve(stdout.trim().split(/\r?\n/));
    });
  });
}

function isAtLeast(version: string, [major, minor]: Tool['minimum']): boolean {
  const numbers = /^(\d+)\.(\d+)/.exec(version);
  if (!numbers) return false;
  const [, first, second] = numbers.map(Number);
  return (first ?? 0) > major || (first === major && (second ?? 0) >= minor);
}

function firstLine(error: unknown): string {
  return messageOf(error).split('\n')[0] ?? '';
}
