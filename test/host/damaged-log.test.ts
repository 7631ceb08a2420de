import { deepEqual, equal, match } from 'node:assert/strict';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commands, window } from 'vscode';
import type { PracticeState } from '../../src/core/state';
import { lineOf, rep } from '../log/support';
import { storageOf } from './log-files';
import { command, eventually, spindle, startCoding } from './support';

const line = (number: number, fields: object = {}) => lineOf(idOf(number), { ...rep, by: '0badcafe', ...fields });
const idOf = (number: number) => `01KF${String(number).padStart(22, '0')}`;
const [first, second] = [line(1), line(2)];
const between = (bytes: string | Uint8Array) =>
  Buffer.concat([Buffer.from(`${first}\n`), Buffer.from(bytes), Buffer.from(`\n${second}\n`)]);

interface Kind {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Of the bad one, 1-based; absent where nothing is wrong. */
  readonly line?: number;
  readonly reason?: RegExp;
  /** Whole events there are. */
  readonly events: number;
}

/** Each kind of damage, in a segment with whole events around it. */
const kinds: readonly Kind[] = [
  {
    name: 'a last line that was cut off',
    content: `${first}\n${second.slice(0, 90)}`,
    line: 2,
    reason: /cut off/,
    events: 1,
  },
  { name: 'a line torn in the middle', content: between(first.slice(0, 90)), line: 2, reason: /cut off/, events: 2 },
  {
    name: 'two lines run into one',
    content: `${first}\n${second}${line(3)}\n${line(4)}\n`,
    line: 2,
    reason: /checksum/,
    events: 2,
  },
  {
    name: 'a flipped bit',
    content: between(line(3).replace('shelf', 'shelg')),
    line: 2,
    reason: /damaged or edited/,
    events: 2,
  },
  {
    name: 'bytes that are no text',
    content: between(Buffer.from([0xff, 0xfe, 0x80, 0xc3])),
    line: 2,
    reason: /UTF-8/,
    events: 2,
  },
  {
    name: 'zeros, as a crash of the machine leaves them',
    content: between(Buffer.alloc(4096)),
    line: 2,
    reason: /cut off/,
    events: 2,
  },
  {
    name: 'a right checksum on a wrong type',
    content: between(line(3, { outcome: 7 })),
    line: 2,
    reason: /outcome/,
    events: 2,
  },
  {
    name: 'a time that is none',
    content: between(lineOf(idOf(3), rep, 'yesterday')),
    line: 2,
    reason: /at must be a time/,
    events: 2,
  },
  { name: 'JSON that is no object', content: between('[1,2,3]'), line: 2, reason: /cut off|checksum/, events: 2 },
  { name: 'a marker of a merge', content: between('<<<<<<< HEAD'), line: 2, reason: /cut off or edited/, events: 2 },
  {
    name: 'a line of 9 MB',
    content: between(line(3, { note: 'x'.repeat(9_000_000) })),
    line: 2,
    reason: /longer than 8 MB/,
    events: 2,
  },
  {
    name: 'one id on two events',
    content: between(lineOf(idOf(1), { ...rep, topic: 'other' })),
    line: 2,
    reason: /another event has the id/,
    events: 2,
  },
  {
    name: 'a line of a newer Spindle',
    content: between(line(3, { v: 2 })),
    line: 2,
    reason: /newer Spindle.*update/,
    events: 2,
  },
  {
    name: 'a byte order mark, other line ends and blank lines',
    content: `\uFEFF${first}\r\n\r\n\n${second}\r\n`,
    events: 2,
  },
  { name: 'nothing at all', content: '', events: 0 },
];

describe('A log that is damaged', () => {
  let folder: string;
  let segment: string;
  let start: PracticeState;
  const state = async () => (await spindle()).state();
  const damaged = async () => (await command('doctor', { show: false })).log.damaged;

  before(async () => {
    const storage = storageOf(await startCoding());
    await command('giveUp');
    await command('recall', { skip: true });
    await command('grade');
    await command('undo');
    await commands.executeCommand('workbench.action.closeAllEditors');
    folder = join(storage, 'log', '0badcafe');
    segment = join(folder, '01KF0000000000000000000000.jsonl');
    start = await state();
    deepEqual(await damaged(), []);
  });
  beforeEach(() => mkdir(folder, { recursive: true }));
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
    await eventually('the log as it was', async () => (await state()).events === start.events);
    await eventually('no damage', async () => (await damaged()).length === 0);
  });

  for (const { name, content, line: at, reason, events } of kinds) {
    it(`by ${name} is read around it, and says where`, async () => {
      await writeFile(segment, content);
      await eventually(`${events} events`, async () => (await state()).events === start.events + events);
      if (at === undefined) return;
      await eventually('the damage', async () => (await damaged()).length > 0);
      const [found, ...more] = await damaged();
      deepEqual(more, []);
      equal(found?.file, segment);
      equal(found?.where, String(at));
      match(found?.reason ?? '', reason ?? /^$/);
    });
  }

  it('is told of in a message that names file and line, once', async () => {
    const { showWarningMessage } = window;
    const told: string[] = [];
    Object.assign(window, {
      showWarningMessage: async (message: string) => {
        told.push(message);
      },
    });
    try {
      await writeFile(segment, `${first}\n${second.slice(0, 90)}\n`);
      await eventually('the message', async () => told.some(message => message.includes(`${segment}:2`)));
      await writeFile(segment, `${first}\n${second.slice(0, 90)}\n${line(4)}\n${line(5, { v: 2 })}\n`);
      await eventually('the next', async () => told.some(message => message.includes(`${segment}:4`)));
      equal(told.length, 2, told.join('\n'));
      match(told[1] ?? '', /newer Spindle/);
    } finally {
      Object.assign(window, { showWarningMessage });
    }
  });

  it('by a link to nowhere is read but for that file, and names it', async () => {
    await writeFile(segment, `${first}\n`);
    const gone = join(folder, '01KF0000000000000000000009.jsonl');
    await symlink(join(folder, 'nowhere'), gone);
    await eventually('the event', async () => (await state()).events === start.events + 1);
    await eventually('the damage', async () => (await damaged()).length > 0);
    deepEqual(
      (await damaged()).map(({ file }) => file),
      [gone],
    );
  });
});
