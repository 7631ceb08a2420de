import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PracticeEvent } from '../../src/core/events';
import { formatAt } from '../../src/core/local-time';
import { maxLineBytes, parseLine, parseLineBytes, printEvent } from '../../src/log/line';
import { crcText, lineOf, rep, sealed, wholeEntry } from './support';

const problemOf = (line: string) => {
  const parsed = parseLine(line);
  return 'problem' in parsed ? parsed.problem : undefined;
};

/** Any event of a type this build does not know, with any JSON in it. */
const anyEvent = fc
  .record({
    at: fc.record({ epochMs: fc.integer({ min: 0, max: 4e12 }), offset: fc.integer({ min: -1439, max: 1439 }) }),
    id: fc.string({ minLength: 1 }),
    more: fc.dictionary(fc.string(), fc.jsonValue({ noUnicodeString: false })),
  })
  .map(({ at, id, more }) => {
    const { crc: _, ...fields } = JSON.parse(JSON.stringify(more));
    return { ...fields, v: 1, id, at: formatAt(at.epochMs, at.offset), by: '3f9c2a1e', type: 'other' } as PracticeEvent;
  });

describe('a line of the log', () => {
  it('is JSON whose last field is the CRC-32 of the bytes before it', () => {
    const event = { v: 1, id: '01', at: '2026-11-24T08:15:30.123+01:00', by: '3f9c2a1e', type: 'undo', target: 'é🙂' };
    const body = JSON.stringify(event).slice(0, -1);
    assert.equal(printEvent(event as PracticeEvent), sealed(body));
    assert.match(printEvent(event as PracticeEvent), /,"crc":"[0-9a-f]{8}"\}$/);
  });

  it('pads a checksum that begins with zeros', () => {
    const bodies = Array.from({ length: 400 }, (_, target) => `{"v":1,"target":"${target}"`);
    const body = bodies.find(text => sealed(text).includes('"crc":"00'));
    assert.ok(body);
    const { v, target } = JSON.parse(`${body}}`);
    assert.equal(printEvent({ v, target } as unknown as PracticeEvent), sealed(body));
  });

  it('reads back what was printed', () => {
    fc.assert(
      fc.property(anyEvent, event => {
        const line = printEvent(event);
        assert.ok(!line.includes('\n'));
        const { event: read, raw, epochMs } = wholeEntry(line);
        assert.deepEqual(read, event);
        assert.equal(raw, line);
        assert.equal(epochMs, Date.parse(event.at));
      }),
      { numRuns: 500 },
    );
  });

  it('betrays every flipped byte', () => {
    const bytes = new TextEncoder().encode(lineOf('01', rep));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (index, mask) => {
        const damaged = bytes.slice();
        damaged[index] = (damaged[index] ?? 0) ^ mask;
        assert.ok('problem' in parseLineBytes(damaged), `byte ${index} ^ ${mask}`);
      }),
      { numRuns: 5000 },
    );
  });

  it('is damaged when cut anywhere', () => {
    const bytes = new TextEncoder().encode(lineOf('01', rep));
    for (let length = 0; length < bytes.length; length++) {
      assert.ok('problem' in parseLineBytes(bytes.subarray(0, length)), `cut at ${length}`);
    }
  });

  it('keeps types and fields it does not know byte for byte', () => {
    const line = sealed(
      '{ "v":1,"id":"01","by":"3f9c2a1e","at":"2026-11-24T08:15:30+01:00","type":"teleport", "n":1.0,"big":123456789012345678901,"b":"\\u0041"',
    );
    assert.equal(wholeEntry(line).raw, line);
    const known = lineOf('01', { ...rep, mood: 'fine', outcome: { ...rep.outcome, insertedChars: 12 } });
    assert.deepEqual(Object.keys(wholeEntry(known).event).at(-1), 'mood');
  });

  it('may end in a carriage return, which is not kept', () => {
    assert.equal(wholeEntry(`${lineOf('01')}\r`).raw, lineOf('01'));
  });

  it('reads the rep of the format document, which counts no failed runs and has no level', () => {
    const { failedRuns: _, level: __, ...outcome } = rep.outcome;
    const { event } = wholeEntry(lineOf('01', { ...rep, outcome }));
    assert.deepEqual((event as { outcome?: unknown }).outcome, { ...outcome, failedRuns: 2, level: 0 });
  });

  it('is not parsed when longer than 8 MB', () => {
    assert.match(problemOf(lineOf('01', { target: 'x'.repeat(maxLineBytes) })) ?? '', /longer than 8 MB/);
    assert.equal(problemOf(lineOf('01', { target: 'x'.repeat(maxLineBytes - 200) })), undefined);
  });

  it('is damaged where its bytes are not UTF-8, even under a right checksum', () => {
    const [start, end] = lineOf('01', { target: 'MARK' }).split('MARK');
    const body = Buffer.concat([
      Buffer.from(start ?? ''),
      Buffer.from([0xff]),
      Buffer.from(end?.split(',"crc')[0] ?? ''),
    ]);
    const line = Buffer.concat([body, Buffer.from(`,"crc":"${crcText(body)}"}`)]);
    assert.deepEqual(parseLineBytes(line), { problem: 'the line is not valid UTF-8' });
  });

  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['no checksum', '{"v":1,"id":"01"}', /does not end in a checksum/],
    ['an upper-case checksum', lineOf('01').replace(/[0-9a-f]{8}"}$/, hex => hex.toUpperCase()), /checksum/],
    ['no object', sealed('[1'), /not a JSON object/],
    ['a byte order mark under its checksum', sealed(`\uFEFF${lineOf('01').split(',"crc"')[0]}`), /not a JSON object/],
    ['nothing but a checksum', sealed('{'), /missing|must be/],
    ['bad JSON', sealed('{"v":1,'), /not a JSON object/],
    ['a newer version', lineOf('01', { v: 2 }), /update the extension/],
    ['no version', lineOf('01', { v: undefined }), /v must be 1/],
    ['no id', lineOf('01', { id: undefined }), /id is missing/],
    ['an id that is a number', lineOf('01', { id: 7 }), /id must be text/],
    ['an empty device', lineOf('01', { by: '' }), /by must be text/],
    ['no type', lineOf('01', { type: undefined }), /type is missing/],
    ['a time without offset', lineOf('01', {}, '2026-11-24T08:15:30.123'), /at must be a time/],
    ['a day that is not', lineOf('01', {}, '2026-02-30T08:15:30.123+01:00'), /at must be a time/],
    ['an undo of nothing', lineOf('01', { target: undefined }), /target is missing/],
    ['a pause without end', lineOf('01', { type: 'pause', from: '2026-01-01' }), /to is missing/],
    [
      'a pause from no day',
      lineOf('01', { type: 'pause', from: '2026-02-30', to: '2026-03-01' }),
      /from must be a day/,
    ],
    [
      'a recall without grade',
      lineOf('01', { type: 'recall', topic: 't', summary: '', recalled: [], of: 1 }),
      /grade is/,
    ],
    [
      'edits that are no number',
      lineOf('01', { ...rep, outcome: { ...rep.outcome, edits: 'few', par: 5 } }),
      /outcome\.edits must be a whole/,
    ],
    ['no outcome', lineOf('01', { ...rep, outcome: undefined }), /outcome is missing/],
    ['null for an outcome', lineOf('01', { ...rep, outcome: null }), /outcome must be an object/],
    [
      'text for passed',
      lineOf('01', { ...rep, outcome: { ...rep.outcome, passed: 'yes' } }),
      /outcome\.passed must be true/,
    ],
    [
      'runs below zero',
      lineOf('01', { ...rep, outcome: { ...rep.outcome, runs: -1 } }),
      /outcome\.runs must be a whole/,
    ],
    [
      'grade 5',
      lineOf('01', { ...rep, grade: { procedural: { proposed: 3, given: 5 } } }),
      /grade\.procedural\.given must/,
    ],
    [
      'a chance over 1',
      lineOf('01', { ...rep, predicted: { pass: 70, minutes: 1 } }),
      /predicted\.pass must be a number/,
    ],
    [
      'recalled points that are not texts',
      lineOf('01', { ...rep, recall: { ...rep.recall, recalled: [1] } }),
      /list of texts/,
    ],
    ['a placement without answers', lineOf('01', { type: 'placement', answers: {} }), /answers must be a list/],
    [
      'a placement surer than sure',
      lineOf('01', { type: 'placement', answers: [{ topic: 't', kata: 'k', level: 3, chance: 1.5 }] }),
      /answers\.chance must be a number from 0 to 1/,
    ],
    ['a list for a grade', lineOf('01', { ...rep, grade: [] }), /grade must be an object/],
    [
      'an endless time',
      sealed(lineOf('01', rep).split(',"crc"')[0]?.replace('412000', '1e999') ?? ''),
      /activeMs must be/,
    ],
  ];
  for (const [what, line, reason] of wrong) {
    it(`with ${what} is damaged, and says why`, () => assert.match(problemOf(line) ?? 'read', reason));
  }

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        assert.ok('problem' in parseLineBytes(bytes));
      }),
    );
    fc.assert(
      fc.property(fc.object({ withNullPrototype: false }), fields => {
        parseLine(lineOf('01', { ...rep, ...fields }));
        parseLine(lineOf('01', { ...rep, outcome: fields, grade: fields }));
      }),
    );
  });
});
