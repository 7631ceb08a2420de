/**
 * Runs in a process of its own: reads one request from stdin and runs it in the sandbox. Bundled alone to
 * dist/harness/sandbox.js, with the part that runs inside beside it.
 */
import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, Worker } from 'node:worker_threads';
import { createReporter, createWriter, readAll } from '../javascript/channel';
import { outOfMemoryWords } from './errors';
import { OutOfMemory, runMachine } from './machine';
import type { SandboxRequest } from './request';

/** Only a thread's stack can be asked for. One of QuickJS's 2 MB takes up to this much of it. */
const stackSizeMb = 64;

function main(): void {
  const worker = new Worker(__filename, { resourceLimits: { stackSizeMb } });
  worker.on('error', error => {
    writeSync(2, `${error.stack ?? error.message}\n`);
    process.exitCode = 1;
  });
}

async function inside(): Promise<void> {
  const guest = readFileSync(join(__dirname, 'sandbox-guest.js'), 'utf8');
  const request: SandboxRequest = JSON.parse(readAll());
  const cell = new Int32Array(new SharedArrayBuffer(4));
  try {
    await runMachine(request, guest, {
      report: createReporter(request.nonce),
      print: createWriter(),
      now: () => performance.now(),
      sleep: ms => {
        Atomics.wait(cell, 0, 0, ms);
      },
    });
  } catch (error) {
    if (!(error instanceof OutOfMemory)) throw error;
    writeSync(2, `${outOfMemoryWords}\n`);
    process.exit(1);
  }
}

if (isMainThread) main();
else void inside();
