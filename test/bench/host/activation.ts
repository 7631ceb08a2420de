import { writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { extensions } from 'vscode';

/**
 * Runs inside the extension host: activates the extensions SPINDLE_BENCH_EXTENSIONS lists, in that order, and writes
 * how long each took (milliseconds, by id) to the file SPINDLE_BENCH_RESULT.
 */
export async function run(): Promise<void> {
  const { SPINDLE_BENCH_EXTENSIONS: ids = '', SPINDLE_BENCH_RESULT: file = '' } = process.env;
  // While the window opens, the host is busy with VS Code's own extensions, which would be timed too.
  await delay(3000);
  const times: Record<string, number> = {};
  for (const id of ids.split(',')) {
    const extension = extensions.getExtension(id);
    if (!extension) throw new Error(`${id} is not installed.`);
    if (extension.isActive) throw new Error(`${id} was active before it could be timed.`);
    const start = performance.now();
    await extension.activate();
    times[id] = performance.now() - start;
  }
  writeFileSync(file, JSON.stringify(times));
}
