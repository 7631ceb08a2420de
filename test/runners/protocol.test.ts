import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Piece, ProtocolParser } from '../../src/runners/protocol';

const nonce = '\u001eabcab:';
const message = (text: string) => `${nonce}${text}\n`;
const loaded = message('{"type":"loaded"}');

/** The pieces of a stream cut into chunks at `cuts`, neighbouring output joined. */
function parse(stream: Uint8Array, cuts: readonly number[] = []): readonly unknown[] {
  const parser = new ProtocolParser(nonce);
  const edges = [0, ...[...cuts].sort((a, b) => a - b), stream.length];
  const pieces: Piece[] = [];
  for (const [index, edge] of edges.slice(1).entries())
    pieces.push(...parser.push(stream.subarray(edges[index], edge)));
  pieces.push(...parser.end());
  const joined: (string | object)[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'output' && typeof last === 'string') joined[joined.length - 1] = last + piece.text;
    else joined.push(piece.kind === 'output' ? piece.text : piece);
  }
  return joined.filter(piece => piece !== '');
}
const bytes = (text: string) => new TextEncoder().encode(text);

describe('The run protocol', () => {
  it('gives output without a trailing newline back unchanged', () => {
    const pieces = parse(bytes(`abc${loaded}def\n${message('{"type":"done"}')}ghi`));
    assert.deepEqual(pieces, [
      'abc',
      { kind: 'message', message: { type: 'loaded' } },
      'def\n',
      { kind: 'message', message: { type: 'done' } },
      'ghi',
    ]);
  });

  it('gives the same pieces however the stream is cut', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(loaded, message('{"type":"start","case":0}'), '\n', '\u001e', '\u001eabc', '\u001eabcab', 'é😀'),
    );
    fc.assert(
      fc.property(fc.array(part), fc.array(fc.nat(200)), (parts, cuts) => {
        const stream = bytes(parts.join(''));
        const inside = cuts.map(cut => Math.min(cut, stream.length));
        assert.deepEqual(parse(stream, inside), parse(stream));
        assert.deepEqual(parse(stream, [...stream.keys()]), parse(stream));
      }),
    );
  });

  it('gives any output back byte for byte where there is no message', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.nat(50)), (text, cuts) => {
        fc.pre(!text.includes(nonce));
        const stream = bytes(text);
        assert.equal(
          parse(
            stream,
            cuts.map(cut => Math.min(cut, stream.length)),
          ).join(''),
          text,
        );
      }),
    );
  });

  it('keeps a byte order mark and finds a nonce right after its own beginning', () => {
    assert.deepEqual(parse(bytes(`\ufeff\u001eab${loaded}`)), [
      '\ufeff\u001eab',
      { kind: 'message', message: { type: 'loaded' } },
    ]);
  });

  for (const text of [
    '',
    'x',
    '{}',
    '{"type":"pass"}',
    '{"type":"start"}',
    '{"type":"step","case":0,"step":0,"ms":1,"outcome":{"kind":"returned","value":{}}}',
  ]) {
    it(`calls ${text === '' ? 'an empty message' : text} damaged`, () => {
      assert.deepEqual(parse(bytes(message(text))), [{ kind: 'damaged' }]);
    });
  }

  it('calls a message that never ends damaged', () => {
    assert.deepEqual(parse(bytes(`${nonce}{"type":"done"}`)), [{ kind: 'damaged' }]);
  });
});
