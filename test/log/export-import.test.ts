import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { importWords, summarizeImport } from '../../src/core/import-summary';
import { english } from '../../src/core/words';
import { exportLog } from '../../src/log/export';
import { importFolder, importJsonl } from '../../src/log/import';
import { entryOf, lineOf, rep, sealed, temporaryFolder, wholeEntry } from './support';

const at = (hour: number) => `2026-11-24T0${hour}:00:00.000+01:00`;
const recall = {
  type: 'recall',
  topic: '=HYPERLINK("http://x")',
  summary: '',
  recalled: ['a', 'b'],
  of: 4,
  grade: { proposed: 2, given: 3 },
};
const { predicted: _, recall: __, ...bareRep } = rep;
const entries = [
  entryOf('R1', rep, at(3)),
  entryOf('R2', { ...bareRep, grade: { procedural: { proposed: 4, given: 4 } } }, at(5)),
  entryOf('C1', recall, at(6)),
  entryOf('R3', rep, at(7)),
  entryOf('U1', { target: 'R3' }, at(8)),
  entryOf('X1', { type: 'teleport', target: undefined }, at(9)),
];
const rowsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true, delimiter: ',' }).data;
const knownIds = (...ids: string[]) => new Set(ids);

describe('an export', () => {
  it('as jsonl is every line byte for byte, unknown ones and undone ones too', () => {
    const odd = sealed('{ "v":1,"id":"Y","by":"x","at":"2026-11-24T09:30:00Z","type":"teleport","n":1.0');
    const text = exportLog([...entries, wholeEntry(odd)], 'jsonl', 4);
    assert.equal(text, `${[...entries.map(entry => entry.raw), odd].join('\n')}\n`);
    assert.equal(exportLog([], 'jsonl', 4), '');
  });

  it('as csv has a row for each review that stands', () => {
    const text = exportLog(entries, 'csv', 4);
    assert.deepEqual(
      rowsOf(text).map(row => [row.id, row.kind, row.day]),
      [
        ['R1', 'procedural', '2026-11-23'],
        ['R1', 'conceptual', '2026-11-23'],
        ['R2', 'procedural', '2026-11-24'],
        ['C1', 'conceptual', '2026-11-24'],
      ],
    );
  });

  it('as csv says everything about a rep, and leaves empty what did not happen', () => {
    const [first, concept, bare, alone] = rowsOf(exportLog(entries, 'csv', 4));
    assert.deepEqual(first, {
      id: 'R1',
      at: '2026-11-24T03:00:00.000+01:00',
      day: '2026-11-23',
      kind: 'procedural',
      topic: 'binary-search',
      language: 'typescript',
      kata: 'insert-position',
      variation: 'shelf',
      grade_proposed: '3',
      grade_given: '3',
      passed: 'true',
      first_run: 'false',
      runs: '3',
      hints: '1',
      active_seconds: '412',
      predicted_pass: '0.7',
      predicted_minutes: '6',
      recalled: '1',
      of: '4',
    });
    assert.deepEqual([concept?.grade_proposed, concept?.grade_given], ['2', '1']);
    assert.deepEqual([bare?.predicted_pass, bare?.recalled, bare?.of], ['', '', '']);
    assert.deepEqual([alone?.language, alone?.passed, alone?.recalled, alone?.of], ['', '', '2', '4']);
  });

  it('as csv holds no formula a spreadsheet would run', () => {
    assert.match(exportLog(entries, 'csv', 4), /,"'=HYPERLINK\(""http:\/\/x""\)",/);
  });

  it('as fsrs is the review log an optimizer reads', () => {
    const lines = exportLog(entries, 'fsrs', 4).trimEnd().split('\n');
    assert.equal(lines[0], 'card_id,review_time,review_rating,review_state,review_duration');
    assert.equal(lines[1], `procedural:binary-search:typescript,${Date.parse(at(3))},3,0,412000`);
    assert.equal(lines[2], `conceptual:binary-search,${Date.parse(at(3))},1,0,0`);
    assert.equal(lines[3], `procedural:binary-search:typescript,${Date.parse(at(5))},4,2,412000`);
    assert.match(lines[4] ?? '', /^"conceptual:=HYPERLINK.*,3,0,0$/);
    assert.equal(lines.length, 5);
  });

  it('of an empty log has its columns', () => {
    assert.match(exportLog([], 'csv', 4), /^id,at,day,kind,.*,of\n$/);
    assert.match(exportLog([], 'fsrs', 4), /^card_id,.*\n$/);
  });
});

describe('an import', () => {
  const folder = temporaryFolder();
  const text = exportLog(entries, 'jsonl', 4);

  it('brings what is not known, line for line', () => {
    const result = importJsonl(text, knownIds('R1', 'other'));
    assert.deepEqual([result.events, result.added, result.skipped], [6, 5, 1]);
    assert.deepEqual(
      result.entries.map(entry => entry.raw),
      entries.slice(1).map(entry => entry.raw),
    );
    assert.deepEqual(result.damaged, []);
  });

  it('adds nothing the second time', () => {
    const result = importJsonl(text, knownIds(...entries.map(entry => entry.event.id)));
    assert.deepEqual([result.events, result.added, result.skipped, result.entries], [6, 0, 6, []]);
  });

  it('adds an event that stands twice in the file once', () => {
    const result = importJsonl(text + text, knownIds());
    assert.deepEqual([result.events, result.added, result.skipped], [12, 6, 6]);
    const twice = importJsonl(`${lineOf('A', { target: 'first' })}\n${lineOf('A', { target: 'second' })}`, knownIds());
    assert.deepEqual(
      twice.entries.map(entry => entry.raw),
      [lineOf('A', { target: 'first' })],
    );
  });

  it('counts bad lines and reads the rest', () => {
    const bad = `\uFEFF${lineOf('A')}\r\n\ngarbage\n${lineOf('B').replace('"v":1', '"v":3')}\n${lineOf('C')}`;
    const result = importJsonl(bad, knownIds());
    assert.deepEqual(
      result.entries.map(entry => entry.raw),
      [lineOf('A'), lineOf('C')],
    );
    assert.deepEqual(
      result.damaged.map(({ line }) => line),
      [3, 4],
    );
  });

  it('of anything at all throws nothing', () => {
    for (const anything of ['', '\n', '\u0000', '[]', '{"crc":"00000000"}', '\uD800']) {
      assert.equal(importJsonl(anything, knownIds()).added, 0);
    }
  });

  it('of a data folder, or the log in it, brings the events of all devices', async () => {
    for (const device of ['aaaaaaaa', 'bbbbbbbb']) {
      await mkdir(join(folder(), 'log', device), { recursive: true });
      await writeFile(join(folder(), 'log', device, 'x.jsonl'), `${lineOf(device)}\n${lineOf('both')}\n`);
    }
    for (const from of [folder(), join(folder(), 'log')]) {
      const result = await importFolder(from, knownIds('aaaaaaaa'));
      assert.deepEqual(
        result?.entries.map(({ event }) => event.id),
        ['bbbbbbbb', 'both'],
      );
    }
  });

  it('of a folder without a log is none', async () => {
    assert.equal(await importFolder(folder(), knownIds()), undefined);
    assert.equal(await importFolder(join(folder(), 'nowhere'), knownIds()), undefined);
  });
});

describe('what an import would add', () => {
  it('is said in numbers and dates', () => {
    const words = importWords(summarizeImport(entries.map(({ event }) => event)), english);
    assert.equal(words, '3 reps, 1 recall and 2 other events on 2 topics, from 2026-11-24 to 2026-11-24');
    assert.equal(importWords(summarizeImport([]), english), '0 reps, 0 recalls and 0 other events on 0 topics');
  });
});
