import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Uri } from 'vscode';
import type { Grade, PracticeEvent, RepEvent } from '../../src/core/events';
import { printEvent } from '../../src/log/line';
import { rep } from '../core/support';
import { command, putAwayAfterEach, spindle, startRecalling } from './support';

/** 2026-01-01: long ago for whoever runs this. */
const longAgo = 20_454;
/** Ids that no other test has: what was imported before is known, even where it was undone. */
let lastNumber = 5_000_000;
const past = (changes: Parameters<typeof rep>[1]) => rep(++lastNumber, { day: longAgo, ...changes });

describe('The schedule', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spindle-schedule-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  putAwayAfterEach();

  /** The log has these events too, until the import is undone after the test. */
  async function given(events: readonly PracticeEvent[]): Promise<void> {
    const file = join(folder, 'log.jsonl');
    await writeFile(file, `${events.map(printEvent).join('\n')}\n`);
    const { added } = await command('importLog', { uri: Uri.file(file).toString() });
    equal(added, events.length);
  }
  const state = async () => (await spindle()).state();
  const dueOf = async (topic: string) =>
    (await state()).topics.filter(of => of.topic === topic).map(({ kind, due }) => `${kind} ${due}`);
  const dueCount = async () => (await state()).today.due;

  it('leaves a suspended topic out until it is resumed', async () => {
    await given([past({ topic: 'binary-search' })]);
    const before = await dueCount();
    equal((await command('suspendTopic', { topic: 'binary-search' })).type, 'suspend');
    equal(await dueCount(), before - 1);
    await rejects(command('suspendTopic', { topic: 'binary-search' }), /suspended already/);
    await command('resumeTopic', { topic: 'binary-search' });
    equal(await dueCount(), before);
  });

  it('postpones a topic, makes it due today again, and undo takes back each', async () => {
    await given([past({ topic: 'binary-search', conceptual: 3 })]);
    const before = await dueOf('binary-search');
    await command('postpone', { topic: 'binary-search', to: '2999-01-01' });
    deepEqual(await dueOf('binary-search'), ['procedural 2999-01-01', 'conceptual 2999-01-01']);
    await command('advance', { topic: 'binary-search' });
    ok((await dueOf('binary-search')).every(line => !line.includes('2999')));
    equal((await command('undo')).type, 'postpone');
    equal((await command('undo')).type, 'postpone');
    deepEqual(await dueOf('binary-search'), before);
    await rejects(command('postpone', { topic: 'binary-search', to: 'soon' }), /no day/);
  });

  it('begins a forgotten topic anew; undo brings it back', async () => {
    await given([past({ topic: 'binary-search' })]);
    await command('forgetTopic', { topic: 'binary-search' });
    deepEqual(await dueOf('binary-search'), []);
    await command('undo');
    equal((await dueOf('binary-search')).length, 1);
  });

  it('says what helps with a topic that keeps being forgotten', async () => {
    const grades: readonly Grade[] = [3, 1, 3, 1, 3, 1, 3, 1];
    await given(
      grades.map((procedural, index) =>
        past({ topic: 'binary-search', kata: 'insert-position', day: longAgo + index, procedural }),
      ),
    );
    const [advice] = await command('treatLeech', { pick: false });
    deepEqual([advice?.topic, advice?.kind, advice?.relapses], ['binary-search', 'procedural', 4]);
    ok(advice?.needs.includes('collections'));
    await command('suspendTopic', { topic: 'binary-search' });
    deepEqual(await command('treatLeech', { pick: false }), []);
  });

  it('records the day a memory falls due, which is the one that counts', async () => {
    await startRecalling();
    await command('recall', { summary: 'Carry the best.', recalled: ['one-pass'] });
    const event = (await command('grade', { procedural: 4, conceptual: 4 })) as RepEvent;
    const { procedural, conceptual } = event.due ?? {};
    match(String(procedural), /^\d{4}-\d\d-\d\d$/);
    deepEqual(await dueOf(event.topic), [`procedural ${procedural}`, `conceptual ${conceptual}`]);
  });
});
