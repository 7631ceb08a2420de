import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { openBed } from '../bed/bed.mjs';
import { writeLongLog } from './log/long-log';
import { type Measurement, median } from './measure';

const ours = 'spindle-practice.spindle';
const empty = 'bench.empty';
const warmUp = 'bench.warm-up';

/**
 * Activates Spindle and an empty extension in the same extension host, in turn first and second, over several window
 * loads. Both are installed without activation events: what is timed is `activate()` and reading its code, on demand.
 * @param isLong with a practice log of ten years and the snapshot of its fold
 */
export async function activation(repository: string, { isLong = false, loads = 7 } = {}): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'spindle-bench-'));
  try {
    const tests = join(folder, 'host.js');
    await build({
      entryPoints: [join(repository, 'test/bench/host/activation.ts')],
      outfile: tests,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      external: ['vscode'],
      logLevel: 'warning',
    });
    const dataDir = join(folder, 'data');
    installSpindle(repository, join(dataDir, 'extensions', `${ours}-0.0.0`));
    for (const id of [empty, warmUp]) installEmpty(id, join(dataDir, 'extensions', `${id}-0.0.0`));
    if (isLong) await writeLongLog(repository, join(dataDir, 'User', 'globalStorage', ours));
    const times: Record<string, number>[] = [];
    for (let load = 0; load < loads; load++) times.push(await oneLoad({ folder, dataDir, tests, load }));
    const of = (id: string): number => median(times.map(time => time[id] ?? Number.NaN));
    const budget = { kind: 'beyond', limit: 25 } as const;
    const log = isLong ? '73,000 reps' : 'empty log';
    return { name: `activation (${log}) / empty extension`, ours: of(ours), baseline: of(empty), budget };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

interface Load {
  readonly folder: string;
  readonly dataDir: string;
  readonly tests: string;
  readonly load: number;
}

async function oneLoad({ folder, dataDir, tests, load }: Load): Promise<Record<string, number>> {
  const result = join(folder, `result-${load}.json`);
  // The first activation of a host also pays for the host's own laziness: a third extension takes that.
  const order = load % 2 === 0 ? [warmUp, ours, empty] : [warmUp, empty, ours];
  const workspace = join(folder, 'workspace');
  mkdirSync(workspace, { recursive: true });
  const env = { SPINDLE_BENCH_EXTENSIONS: order.join(','), SPINDLE_BENCH_RESULT: result };
  const extension = join(dataDir, 'extensions', `${warmUp}-0.0.0`);
  const bed = await openBed({ which: 'newest', folder: workspace, dataDir, extension, tests, env });
  try {
    if ((await bed.exit) !== 0) throw new Error(`The activation bench failed:\n${bed.extensionHostLog()}`);
    return JSON.parse(readFileSync(result, 'utf8')) as Record<string, number>;
  } finally {
    await bed.close();
  }
}

/** Spindle as built, less its activation events. */
export function installSpindle(repository: string, target: string): void {
  const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as Record<string, unknown>;
  mkdirSync(target, { recursive: true });
  for (const part of ['dist', 'katas', 'media', 'package.nls.json']) {
    cpSync(join(repository, part), join(target, part), { recursive: true });
  }
  const { scripts: _scripts, devDependencies: _dependencies, ...kept } = manifest;
  writeFileSync(join(target, 'package.json'), JSON.stringify({ ...kept, activationEvents: [] }));
}

export function installEmpty(id: string, target: string, contributes: object = {}): void {
  const [publisher, name] = id.split('.');
  const engines = { vscode: '^1.100.0' };
  mkdirSync(target, { recursive: true });
  const manifest = {
    name,
    publisher,
    version: '0.0.0',
    engines,
    main: './extension.js',
    activationEvents: [],
    contributes,
  };
  writeFileSync(join(target, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(target, 'extension.js'), 'exports.activate = () => ({});');
}
