import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { CodeExercise, Language } from '../../src/core/kata';
import { defaultLimits, type Runner } from '../../src/runners/runner';
import { createRunners } from '../../src/runners/runners';
import { interleaved, type Measurement } from './measure';

const numbers = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55];

/** How one language's own test tool checks the same ten cases. */
interface BareTool {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** What the learner writes; `edit` makes it another text each time, as a save does. */
  readonly code: (edit: number) => string;
  /** Path → text of the tool's project; `code` has its place in it. */
  readonly files: (code: string) => Readonly<Record<string, string>>;
  /** The variable that says where the tool keeps what it compiled. */
  readonly cache?: string;
}

const tools: Readonly<Record<Language, BareTool>> = {
  javascript: {
    name: 'node --test',
    command: process.execPath,
    args: ['--test'],
    code: edit => `// ${edit}\nexport function double(n) { return 2 * n; }\n`,
    files: code => ({ 'double.mjs': code, 'double.test.mjs': nodeTest }),
  },
  typescript: {
    name: 'node --test',
    command: process.execPath,
    args: ['--test'],
    code: edit => `// ${edit}\nexport function double(n: number): number { return 2 * n; }\n`,
    // The oldest Node supported strips no types.
    files: code => ({ 'double.mjs': code.replaceAll(': number', ''), 'double.test.mjs': nodeTest }),
  },
  python: {
    name: 'python -m unittest',
    command: 'python3',
    args: ['-m', 'unittest', '-q'],
    code: edit => `# ${edit}\ndef double(n):\n    return 2 * n\n`,
    files: code => ({ 'double.py': code, 'test_double.py': unittest }),
  },
  go: {
    name: 'go test',
    command: 'go',
    args: ['test', './...'],
    code: edit => `package kata\n\n// ${edit}\n\nfunc Double(n int) int { return 2 * n }\n`,
    files: code => ({ 'go.mod': 'module kata\n', 'double.go': code, 'double_test.go': goTest }),
    cache: 'GOCACHE',
  },
  rust: {
    name: 'cargo test',
    command: 'cargo',
    args: ['test', '--offline', '--quiet'],
    code: edit => `// ${edit}\npub fn double(n: i64) -> i64 {\n    2 * n\n}\n`,
    files: code => ({ 'Cargo.toml': cargoToml, 'src/lib.rs': `${code}${rustTest}` }),
    cache: 'CARGO_TARGET_DIR',
  },
};

const nodeTest = `import { strictEqual } from 'node:assert';
import { test } from 'node:test';
import { double } from './double.mjs';
for (const n of ${JSON.stringify(numbers)}) test('twice ' + n, () => strictEqual(double(n), 2 * n));
`;

const unittest = `import unittest
from double import double

class Twice(unittest.TestCase):
${numbers.map(n => `    def test_${n}(self):\n        self.assertEqual(double(${n}), ${2 * n})\n`).join('')}`;

const goTest = `package kata

import "testing"

${numbers.map(n => `func Test${n}(t *testing.T) { if Double(${n}) != ${2 * n} { t.Fatal() } }`).join('\n')}
`;

const cargoToml = '[package]\nname = "kata"\nversion = "0.0.0"\nedition = "2021"\n';

const rustTest = `#[cfg(test)]\nmod tests {\n${numbers
  .map(n => `    #[test]\n    fn twice_${n}() { assert_eq!(super::double(${n}), ${2 * n}); }\n`)
  .join('')}}\n`;

function exercise(language: Language): CodeExercise {
  return {
    kata: 'bench',
    variation: 'base',
    topic: 'bench',
    language,
    level: 1,
    kind: 'function',
    title: 'Double',
    statement: '',
    signature: { name: language === 'go' ? 'Double' : 'double', params: [{ name: 'n', type: 'int' }], returns: 'int' },
    types: {},
    throwing: [],
    cases: numbers.map(n => ({ name: `twice ${n}`, args: [n], expect: { returns: 2 * n, unordered: false } })),
    hints: [],
    fileName: 'double',
    starter: '',
    reference: '',
  };
}

/**
 * From the saved code to the verdict, against the language's own test tool.
 * `first`: nothing was ever compiled on this machine. `warm`: the code was edited since the last run. `standby`: the
 * same, and the process of the run was started ahead.
 */
export async function languageVerdict(
  repository: string,
  language: Language,
  when: 'first' | 'warm' | 'standby',
): Promise<Measurement> {
  const tool = tools[language];
  const folder = mkdtempSync(join(tmpdir(), 'spindle-bench-'));
  const harnessFolder = join(repository, 'dist');
  let made: ReturnType<typeof createRunners> | undefined;
  const open = (cacheFolder: string): Runner => {
    made?.dispose();
    made = createRunners({ execPath: process.execPath, harnessFolder, cacheFolder, standby: when === 'standby' });
    const runner = made.for(language);
    if (!runner) throw new Error(`No runner for ${language}.`);
    return runner;
  };
  const ours = async (runner: Runner, edit: number): Promise<void> => {
    const report = await runner.run({ exercise: exercise(language), code: tool.code(edit), limits: defaultLimits });
    if (report.status !== 'passed') throw new Error(`The run ${report.status}: ${JSON.stringify(report)}`);
  };
  const bare = async (cache: string, edit: number): Promise<void> => {
    for (const [path, text] of Object.entries(tool.files(tool.code(edit)))) write(join(folder, 'bare', path), text);
    await run(tool, join(folder, 'bare'), tool.cache ? { [tool.cache]: join(folder, cache) } : {});
  };
  try {
    const name = `save → verdict, ${language}, ${when} / ${tool.name}`;
    const isCompiled = language === 'go' || language === 'rust';
    // Ours also makes and links the program that makes the calls.
    const budget = { kind: 'ratio', limit: when === 'standby' ? 1 : isCompiled ? 1.6 : 1.2 } as const;
    if (when === 'first') {
      const first = (round: number) => ours(open(join(folder, `ours-${round}`)), round);
      return { name, ...(await interleaved(3, first, round => bare(`bare-${round}`, round))), budget };
    }
    const runner = open(join(folder, 'ours'));
    await ours(runner, -1);
    await bare('bare', -1);
    // A learner saves every few seconds: what the last run left to do has been done by then.
    const settle = (): Promise<void> => delay(250);
    return {
      name,
      ...(await interleaved(
        isCompiled ? 7 : 15,
        round => ours(runner, round),
        round => bare('bare', round),
        settle,
      )),
      budget,
    };
  } finally {
    made?.dispose();
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function run({ name, command, args }: BareTool, cwd: string, env: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: 'ignore', env: { ...process.env, ...env } });
    child.once('error', reject);
    child.once('close', status => (status === 0 ? resolve() : reject(new Error(`${name} ended with ${status}`))));
  });
}
