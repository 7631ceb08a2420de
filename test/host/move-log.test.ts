import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Uri } from 'vscode';
import { parseLine } from '../../src/log/line';
import { lineOf, rep } from '../log/support';
import { attemptOnDisk, eventsOnDisk, storageOf } from './log-files';
import { command, commandWith, putAwayAfterEach, spindle, startCoding } from './support';

describe('The practice log, exported and imported', () => {
  let folder = '';
  let storage = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spindle-move-log-'));
    storage = storageOf(await startCoding());
    await command('giveUp');
    await command('recall', { summary: 'Carry the best.', recalled: ['one-pass'] });
    await command('grade');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  putAwayAfterEach();

  const fileUri = (name: string) => Uri.file(join(folder, name)).toString();
  const read = (name: string) => readFile(join(folder, name), 'utf8');

  it('as jsonl holds every event of the log, byte for byte', async () => {
    const report = await command('exportLog', { uri: fileUri('log.jsonl') });
    const onDisk = await eventsOnDisk(storage);
    deepEqual(report, { events: onDisk.length, added: onDisk.length, skipped: 0, damaged: 0 });
    const lines = (await read('log.jsonl')).trimEnd().split('\n').map(parseLine);
    const events = lines.map(line => ('event' in line ? line.event : line));
    deepEqual(
      events.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
      onDisk.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
    );
  });

  it('imported again adds nothing', async () => {
    const before = (await spindle()).state();
    const { events } = await command('exportLog', { uri: fileUri('log.jsonl'), format: 'jsonl' });
    const report = await command('importLog', { uri: fileUri('log.jsonl'), format: 'jsonl' });
    deepEqual(report, { events, added: 0, skipped: events, damaged: 0 });
    deepEqual((await spindle()).state(), before);
  });

  it('reads past damaged lines and tells how many', async () => {
    await command('exportLog', { uri: fileUri('log.jsonl') });
    const text = await read('log.jsonl');
    await writeFile(join(folder, 'log.jsonl'), `not json\n${text}${text.slice(0, 40)}`);
    const report = await command('importLog', { uri: fileUri('log.jsonl') });
    deepEqual([report.added, report.damaged], [0, 2]);
  });

  it('as csv has one row a review', async () => {
    await command('exportLog', { uri: fileUri('log.csv') });
    const [head, ...rows] = (await read('log.csv')).trimEnd().split('\n');
    match(head ?? '', /^id,at,day,kind,topic,language,kata,variation,grade_proposed,grade_given/);
    equal(rows.length, 2, 'doing and explaining');
    ok(rows.every(row => row.includes(',collections,')));
  });

  it('as fsrs has the columns of the review log that FSRS tools read', async () => {
    await command('exportLog', { uri: fileUri('reviews.csv'), format: 'fsrs' });
    const [head, ...rows] = (await read('reviews.csv')).trimEnd().split('\n');
    equal(head, 'card_id,review_time,review_rating,review_state,review_duration');
    deepEqual(rows.map(row => row.split(',')[0]).sort(), [
      'conceptual:collections',
      'procedural:collections:typescript',
    ]);
  });

  it('refuses a format it does not know, and one that cannot be imported', async () => {
    const uri = fileUri('log.xml');
    await rejects(commandWith('exportLog', { uri, format: 'xml' }), /no format "xml".*jsonl, csv, fsrs/);
    await rejects(commandWith('importLog', { uri, format: 'xml' }), /no format "xml"/);
    await rejects(commandWith('importLog', { uri, format: 'csv' }), /Only "jsonl" can be imported/);
  });

  describe('from the data folder of another Spindle', () => {
    const theirs = '01K90000000000000000000001';
    const other = () => join(folder, 'other');
    beforeEach(async () => {
      await mkdir(join(other(), 'log', '0badcafe'), { recursive: true });
      await mkdir(join(other(), 'attempts'));
      const line = lineOf(theirs, { ...rep, by: '0badcafe' }, '2025-03-01T10:00:00.000+01:00');
      await writeFile(join(other(), 'log', '0badcafe', '01K90000000000000000000000.jsonl'), `${line}\nnot json\n`);
      await writeFile(join(other(), 'attempts', `${theirs}.ts`), 'export const theirs = 1;\n');
    });
    const uri = () => Uri.file(other()).toString();
    const topics = async () => (await spindle()).state().topics.map(({ topic }) => topic);

    it('says what it would add, and adds nothing before it is asked to', async () => {
      const before = (await spindle()).state();
      const would = { events: 1, added: 1, skipped: 0, damaged: 1 };
      deepEqual(await command('importLog', { uri: uri(), preview: true }), would);
      deepEqual((await spindle()).state(), before);
    });

    it('adds events and attempts once, and all of it is taken back as one', async () => {
      const before = await topics();
      const report = { events: 1, added: 1, skipped: 0, damaged: 1 };
      deepEqual(await command('importLog', { uri: uri() }), report);
      ok((await topics()).includes(rep.topic));
      equal(await attemptOnDisk(storage, theirs), 'export const theirs = 1;\n');
      deepEqual(await command('importLog', { uri: uri() }), { ...report, added: 0, skipped: 1 });
      equal((await command('undo')).type, 'import');
      deepEqual(await topics(), before);
    });

    it('says so where there is no log', async () => {
      const nothing = Uri.file(join(other(), 'attempts')).toString();
      await rejects(command('importLog', { uri: nothing }), /no practice log in .*Choose a data folder/);
    });
  });

  it('says so where there is no such file', async () => {
    await rejects(command('importLog', { uri: fileUri('nowhere.jsonl') }), /nowhere\.jsonl/);
  });
});
