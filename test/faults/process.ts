import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';

/** A process that writes to the log, and what it said. */
export interface Writer {
  readonly child: ChildProcess;
  readonly acknowledged: string[];
  /** A compaction is under way. */
  isCompacting: boolean;
  /** Segments that they joined. */
  joined: number;
  errors: string;
  /** Resolves when it is gone. */
  readonly ended: Promise<void>;
}

/** Bundles `children/window.ts` once: a round must not wait for the compiler. @returns the file to start */
export async function buildChild(folder: string): Promise<string> {
  const outfile = join(folder, 'window.js');
  await build({
    entryPoints: [join(__dirname, 'children', 'window.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  });
  return outfile;
}

/** @param command what runs node, where a limit is set first */
export function startWriter(args: readonly string[], command: readonly string[] = [process.execPath]): Writer {
  const [program = '', ...first] = command;
  const child = spawn(program, [...first, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
  const writer: Writer = { child, acknowledged: [], isCompacting: false, joined: 0, errors: '', ended };
  child.stderr?.on('data', text => {
    writer.errors += text;
  });
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', line => {
      const done = line.startsWith('compacted ');
      if (done) writer.joined += Number(line.slice('compacted '.length));
      if (done || line === 'compacting') writer.isCompacting = !done;
      else if (/^[0-9A-Z]{26}$/.test(line)) writer.acknowledged.push(line);
    });
  }
  return writer;
}
