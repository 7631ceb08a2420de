/** The harness's side of the streams; made before the learner's code is loaded, which cannot bend it then. */
import { readSync, writeSync } from 'node:fs';

/** Reports one message, given as its JSON text. */
export type Report = (message: string) => void;

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
  const write = writeSync;
  const from = Buffer.from.bind(Buffer);
  const wait = Atomics.wait.bind(Atomics);
  const cell = new Int32Array(new SharedArrayBuffer(4));
  return message => {
    const bytes = from(`${nonce}${message}\n`, 'utf8');
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

/** Writes whatever was thrown as the JSON text of a `Thrown`; what is thrown may be anything, hostile getters included. */
export function createErrorWriter(): (error: unknown) => string {
  const quote = JSON.stringify;
  const text = String;
  const { get } = Reflect;
  const longest = 10_000;
  const field = (error: object, name: string): string => {
    try {
      const value: unknown = get(error, name);
      if (typeof value !== 'string') return '';
      let cut = '';
      for (let index = 0; index < value.length && index < longest; index += 1) cut += value[index];
      return cut;
    } catch {
      return '';
    }
  };
  return error => {
    if (typeof error === 'object' && error !== null) {
      const part = (name: string) => quote(field(error, name));
      return `{"name":${part('name')},"message":${part('message')},"stack":${part('stack')}}`;
    }
    const shown = typeof error === 'string' ? quote(error) : quote(text(error));
    return `{"name":"","message":${shown},"stack":""}`;
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
