/** One line of a stream of bytes. */
export interface SplitLine {
  /** Without the newline. Of a line over the limit only its beginning. Valid during the call it is passed to. */
  readonly bytes: Uint8Array;
  /** Length of the whole line, bytes. */
  readonly length: number;
}

/** Takes a file piece by piece and gives back its lines. */
export interface LineSplitter {
  push(chunk: Uint8Array): void;
  /** Hands over what follows the last newline, if anything does. */
  end(): void;
}

const headBytes = 1024;

/** Splits at newlines, however the chunks fall, never holding more than `maxBytes` of one line. */
export function createLineSplitter(maxBytes: number, onLine: (line: SplitLine) => void): LineSplitter {
  let pieces: Uint8Array[] = [];
  let length = 0;

  const keep = (piece: Uint8Array) => {
    length += piece.length;
    // The chunk's memory is its owner's to use again: copy. Over the limit, drop all but the beginning.
    if (length <= maxBytes) pieces.push(piece.slice());
    else pieces = [join(pieces.length > 0 ? pieces : [piece]).slice(0, headBytes)];
  };
  const flush = () => {
    onLine({ bytes: join(pieces), length });
    pieces = [];
    length = 0;
  };

  return {
    push(chunk) {
      let start = 0;
      for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
        const piece = chunk.subarray(start, end);
        start = end + 1;
        if (length === 0) {
          onLine({ bytes: piece, length: piece.length });
        } else {
          keep(piece);
          flush();
        }
      }
      if (start < chunk.length) keep(chunk.subarray(start));
    },
    end() {
      if (length > 0) flush();
    },
  };
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const joined = new Uint8Array(pieces.reduce((total, piece) => total + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    joined.set(piece, offset);
    offset += piece.length;
  }
  return joined;
}
