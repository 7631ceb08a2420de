import { type Message, readMessage } from './message';

/** A piece of the stream, in order. `damaged`: a line behind the nonce that is no message. */
export type Piece =
  | { readonly kind: 'output'; readonly text: string; readonly bytes: number }
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'damaged' };

const newline = 10;

/**
 * Splits the byte stream of a learner's process into messages and the learner's own output. A message is the nonce
 * (random, known to harness and runner only), one JSON document and a newline, and may begin anywhere, also behind
 * output that does not end in a newline. Bytes in by `push`, and `end` once at the end of the stream.
 */
export class ProtocolParser {
  /** Bytes not yet judged: the start of a nonce, or a message without its newline. Kept as chunks: linear time. */
  private pending: Uint8Array[] = [];
  private inMessage = false;
  private readonly nonce: Uint8Array;
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor(nonce: string) {
    this.nonce = new TextEncoder().encode(nonce);
  }

  push(chunk: Uint8Array): readonly Piece[] {
    const pieces: Piece[] = [];
    let rest = chunk;
    while (rest.length > 0) rest = this.inMessage ? this.readMessage(rest, pieces) : this.readOutput(rest, pieces);
    return pieces;
  }

  end(): readonly Piece[] {
    const pieces: Piece[] = [];
    if (this.inMessage) pieces.push({ kind: 'damaged' });
    else this.output(join(this.pending), pieces);
    this.pending = [];
    const text = this.decoder.decode();
    if (text !== '') pieces.push({ kind: 'output', text, bytes: 0 });
    return pieces;
  }

  /** Emits output up to the next nonce; returns what lies behind it. */
  private readOutput(chunk: Uint8Array, pieces: Piece[]): Uint8Array {
    const bytes = join([...this.pending, chunk]);
    const at = indexOf(bytes, this.nonce);
    this.inMessage = at !== -1;
    // Without a nonce, keep back an end that may be the start of one.
    const outputEnd = this.inMessage ? at : bytes.length - overlap(bytes, this.nonce);
    this.output(bytes.subarray(0, outputEnd), pieces);
    this.pending = this.inMessage ? [] : [bytes.subarray(outputEnd)];
    return this.inMessage ? bytes.subarray(at + this.nonce.length) : new Uint8Array();
  }

  private readMessage(chunk: Uint8Array, pieces: Piece[]): Uint8Array {
    const at = chunk.indexOf(newline);
    if (at === -1) {
      this.pending.push(chunk);
      return new Uint8Array();
    }
    const message = readMessage(new TextDecoder().decode(join([...this.pending, chunk.subarray(0, at)])));
    pieces.push(message ? { kind: 'message', message } : { kind: 'damaged' });
    this.pending = [];
    this.inMessage = false;
    return chunk.subarray(at + 1);
  }

  /** A character split between two pieces is decoded where it ends. */
  private output(bytes: Uint8Array, pieces: Piece[]): void {
    if (bytes.length === 0) return;
    pieces.push({ kind: 'output', text: this.decoder.decode(bytes, { stream: true }), bytes: bytes.length });
  }
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const joined = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

/** Where `needle` begins in `bytes`, or -1. */
function indexOf(bytes: Uint8Array, needle: Uint8Array): number {
  const [head = 0] = needle;
  for (let at = bytes.indexOf(head); at !== -1; at = bytes.indexOf(head, at + 1)) {
    if (needle.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

/** How many bytes at the end of `bytes` may be the beginning of `needle`. */
function overlap(bytes: Uint8Array, needle: Uint8Array): number {
  for (let length = Math.min(bytes.length, needle.length - 1); length > 0; length -= 1) {
    const start = bytes.length - length;
    if (needle.subarray(0, length).every((byte, index) => bytes[start + index] === byte)) return length;
  }
  return 0;
}
