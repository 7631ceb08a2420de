/** The harness's side of the streams; made before the learner's code is loaded, which cannot bend it then. */
import { readSync, writeSync } from 'node:fs';
import type { Report } from './drive';

/**
 * What the learner prints to stdout or stderr leaves in one stream and at once, so that its order among our messages,
 * and with it the case it belongs to, is exact. The real stderr is left to Node's own last words.
 */
export function prepareStreams(): void {
  const { stdout, stderr } = process;
  // Pipes are asynchronous in Node unless told otherwise, and then writeSync would overtake what is queued.
  const { _handle: handle } = stdout as unknown as { _handle?: { setBlocking?(blocking: boolean): void } };
  handle?.setBlocking?.(true);
  stderr.write = stdout.write.bind(stdout) as typeof stderr.write;
}

/** Writes messages behind the nonce, each at once and whole. */
export function createReporter(nonce: string): Report {
  const write = createWriter();
  return message => write(`${nonce}${message}\n`);
}

/** Writes text to stdout, at once and whole. */
export function createWriter(): (text: string) => void {
  const write = writeSync;
  const from = Buffer.from.bind(Buffer);
  const wait = Atomics.wait.bind(Atomics);
  const cell = new Int32Array(new SharedArrayBuffer(4));
  return text => {
    const bytes = from(text, 'utf8');
    for (let at = 0; at < bytes.length; ) {
      try {
        at += write(1, bytes, at);
      } catch (error) {
        // The pipe is full and was made non-blocking: the runner is reading, so wait a moment.
        if ((error as { code?: unknown }).code !== 'EAGAIN') throw error;
        wait(cell, 0, 0, 1);
      }
    }
  };
}

/** All of stdin, blocking: a standby process waits here without an event loop to keep it busy. */
export function readAll(): string {
  const chunks: Buffer[] = [];
  for (;;) {
    const chunk = Buffer.alloc(65_536);
    let length: number;
    try {
      length = readSync(0, chunk);
    } catch (error) {
      // Windows reports the end of a pipe as an error.
      if ((error as { code?: unknown }).code !== 'EOF') throw error;
      length = 0;
    }
    if (length === 0) return Buffer.concat(chunks).toString('utf8');
    chunks.push(chunk.subarray(0, length));
  }
}
