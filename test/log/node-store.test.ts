import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { LogWriteError } from '../../src/log/errors';
import type { LogContents } from '../../src/log/store';
import { lineOf, nodeStore, rep, sealed, temporaryFolder } from './support';

const raws = (contents: LogContents) => contents.entries.map(entry => entry.raw);
const idsOf = (contents: LogContents) => contents.entries.map(entry => entry.event.id);

describe('the store in a folder', () => {
  const folder = temporaryFolder();
  const segmentPath = (name = 'a.jsonl', device = 'aaaaaaaa') => join(folder(), 'log', device, name);

  async function put(path: string, content: string | Uint8Array): Promise<string> {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    return path;
  }
  const read = () => nodeStore(folder()).read();

  /** The files of the log below the data folder. */
  async function files(): Promise<string[]> {
    const entries = await readdir(join(folder(), 'log'), { recursive: true, withFileTypes: true });
    return entries.filter(e => e.isFile()).map(e => relative(folder(), join(e.parentPath, e.name)));
  }

  describe('writes', () => {
    it('one line an event into one segment of this window', async () => {
      const store = nodeStore(folder());
      await store.append([lineOf('01', rep)]);
      await store.append([lineOf('02')]);
      const [file, ...others] = await files();
      assert.deepEqual(others, []);
      assert.match(file ?? '', /^log\/3f9c2a1e\/[0-9A-HJKMNP-TV-Z]{26}\.jsonl$/);
      assert.equal(await readFile(join(folder(), file ?? ''), 'utf8'), `${lineOf('01', rep)}\n${lineOf('02')}\n`);
    });

    it('nothing before the first append, and makes the folder then', async () => {
      const store = nodeStore(join(folder(), 'new', 'place'));
      await store.read();
      assert.deepEqual(await readdir(folder()), []);
      await store.append([lineOf('01')]);
      assert.deepEqual(idsOf(await store.read()), ['01']);
    });

    it('in the order of the calls, though none is awaited', async () => {
      const store = nodeStore(folder());
      const ids = Array.from({ length: 50 }, (_, index) => `${100 + index}`);
      await Promise.all(ids.map(id => store.append([lineOf(id)])));
      const [file] = await files();
      const text = await readFile(join(folder(), file ?? ''), 'utf8');
      assert.deepEqual(text, ids.map(id => `${lineOf(id)}\n`).join(''));
    });

    it('beside another window of the same device, each into its own segment, though both make the same ids', async () => {
      const stores = [nodeStore(folder()), nodeStore(folder())];
      await Promise.all(
        stores.flatMap((store, n) => Array.from({ length: 20 }, (_, i) => store.append([lineOf(`${n}${i}`)]))),
      );
      assert.equal((await files()).length, 2);
      const contents = await read();
      assert.equal(contents.entries.length, 40);
      assert.deepEqual(contents.damaged, []);
    });

    it('no other file, whatever is wrong with it', async () => {
      const torn = await put(segmentPath(), `${lineOf('01')}\ngarbage\n{"torn`);
      const store = nodeStore(folder(), 'aaaaaaaa');
      await store.read();
      await store.append([lineOf('02')]);
      assert.equal(await readFile(torn, 'utf8'), `${lineOf('01')}\ngarbage\n{"torn`);
    });

    it('into a new segment after the old one was swept away', async () => {
      const store = nodeStore(folder());
      await store.append([lineOf('01')]);
      await put(join(folder(), 'attempts', 'a.ts'), '');
      await rm(join(folder(), 'log'), { recursive: true });
      await store.append([lineOf('02')]);
      assert.deepEqual(idsOf(await read()), ['02']);
    });

    it('into a new segment after another file took the place of the old one', async () => {
      const store = nodeStore(folder());
      await store.append([lineOf('01')]);
      const [file = ''] = await files();
      await put(join(folder(), 'copy'), `${lineOf('01')}\n`);
      await rename(join(folder(), 'copy'), join(folder(), file));
      await store.append([lineOf('02')]);
      assert.deepEqual(idsOf(await read()), ['01', '02']);
      assert.equal(await readFile(join(folder(), file), 'utf8'), `${lineOf('01')}\n`);
    });

    it('no line that could not be read again', async () => {
      const store = nodeStore(folder());
      await assert.rejects(store.append([`${lineOf('01')}\n`]), LogWriteError);
      await assert.rejects(store.append([lineOf('01', { target: 'x'.repeat(9_000_000) })]), /longer than 8 MB/);
      assert.deepEqual(idsOf(await read()), []);
    });

    for (const [what, dataFolder] of [
      ['the data folder is a file', 'file'],
      ['the data folder lies below a file', 'file/below'],
    ] as const) {
      it(`nothing where ${what}, and says so`, async () => {
        await put(join(folder(), 'file'), 'mine');
        const path = join(folder(), dataFolder);
        const store = nodeStore(path);
        await store.read();
        await assert.rejects(store.append([lineOf('01')]), (error: LogWriteError) => {
          assert.equal(error.name, 'LogWriteError');
          assert.equal(error.folder, path);
          assert.ok(error.message.includes(path) && error.message.includes('spindle.dataFolder'), error.message);
          assert.match(error.message, /Not recorded: .* is a file, or lies below one/);
          return true;
        });
        assert.equal(await readFile(join(folder(), 'file'), 'utf8'), 'mine');
      });
    }

    it('nothing where the data folder has vanished, says so, and goes on when it is back', async () => {
      const path = join(folder(), 'drive');
      const store = nodeStore(path);
      await store.append([lineOf('01')]);
      await rename(path, join(folder(), 'unplugged'));
      await assert.rejects(store.append([lineOf('02')]), /Not recorded: .* is gone\. Bring it back/);
      await assert.rejects(store.append([lineOf('02')]), /is gone/);
      await rename(join(folder(), 'unplugged'), path);
      await store.append([lineOf('03')]);
      assert.deepEqual(idsOf(await nodeStore(path).read()), ['01', '03']);
    });

    it('again after it was closed', async () => {
      const store = nodeStore(folder());
      await store.append([lineOf('01')]);
      await store.close();
      await store.append([lineOf('02')]);
      await store.close();
      assert.deepEqual(idsOf(await read()), ['01', '02']);
    });
  });

  describe('reads', () => {
    it('an empty log where there is no folder', async () => {
      assert.deepEqual(await nodeStore(join(folder(), 'none')).read(), { entries: [], damaged: [], segments: [] });
    });

    it('all devices, conflict copies too, in the order of time', async () => {
      const line = (id: string, hour: number) => lineOf(id, {}, `2026-01-01T0${hour}:00:00.000+00:00`);
      const first = await put(segmentPath('a.jsonl'), `${line('z', 1)}\n${line('y', 3)}\n`);
      const second = await put(segmentPath('b.jsonl', 'bbbbbbbb'), `${line('x', 2)}\n`);
      await put(segmentPath('a (conflicted copy).jsonl'), `${line('z', 1)}\n${line('y', 3)}\n${line('w', 4)}\n`);
      await put(segmentPath('a.jsonl', 'aaaaaaaa (1)'), `${line('v', 5)}\n`);
      await put(join(folder(), 'log', 'stray.jsonl'), `${line('u', 6)}\n`);
      await put(segmentPath('._a.jsonl'), 'not ours');
      await put(segmentPath('notes.txt'), 'not ours');
      const { entries, damaged, segments } = await read();
      assert.deepEqual(
        entries.map(entry => entry.event.id),
        ['z', 'x', 'y', 'w', 'v', 'u'],
      );
      assert.deepEqual(damaged, []);
      assert.deepEqual(segments.find(segment => segment.file === first)?.bytes, (await readFile(first)).length);
      assert.ok(segments.some(segment => segment.file === second));
    });

    it('every whole line before a tear, wherever the tear is', async () => {
      const lines = [lineOf('01', { target: 'é' }), lineOf('02', { type: 'other', n: [1, '🙂'] }), lineOf('03')];
      const bytes = Buffer.from(lines.map(line => `${line}\n`).join(''));
      const ends = lines.map((_, index) => Buffer.byteLength(lines.slice(0, index + 1).join('\n')));
      for (let length = 0; length <= bytes.length; length++) {
        await put(segmentPath(), bytes.subarray(0, length));
        const contents = await read();
        const whole = ends.filter(end => end <= length).length;
        assert.deepEqual(raws(contents), lines.slice(0, whole), `cut at ${length}`);
        const isClean = length === 0 || ends.some(end => length === end || length === end + 1);
        assert.equal(contents.damaged.length, isClean ? 0 : 1, `cut at ${length}`);
      }
    });

    it('no flipped byte as anything but damage', async () => {
      const lines = [lineOf('01', { target: 'é' }), lineOf('02', { type: 'other', n: [1, '🙂'] }), lineOf('03')];
      const bytes = Buffer.from(lines.map(line => `${line}\n`).join(''));
      for (let index = 0; index < bytes.length; index++) {
        const flipped = Buffer.from(bytes);
        flipped[index] = (flipped[index] ?? 0) ^ (1 << (index % 8));
        await put(segmentPath(), flipped);
        const contents = await read();
        const lost = bytes[index] === 0x0a && index < bytes.length - 1 ? 2 : 1;
        assert.equal(contents.entries.length, lines.length - lost, `byte ${index}`);
        assert.ok(raws(contents).every(raw => lines.includes(raw)));
        assert.ok(contents.damaged.length >= 1, `byte ${index}`);
      }
    });

    it('around a bad line, and reports file, line, reason and beginning', async () => {
      const bad = lineOf('02', { target: 'changed\tby hand' }).replace('changed', 'Changed');
      const file = await put(segmentPath(), `${lineOf('01')}\n${bad}\n${lineOf('03')}\n`);
      const { entries, damaged } = await read();
      assert.equal(entries.length, 2);
      assert.equal(damaged.length, 1);
      assert.equal(damaged[0]?.file, file);
      assert.equal(damaged[0]?.line, 2);
      assert.match(damaged[0]?.reason ?? '', /checksum does not fit/);
      assert.ok(bad.startsWith(damaged[0]?.excerpt ?? '?'));
    });

    it('types and fields it does not know, byte for byte', async () => {
      const line = sealed(
        '{ "v":1,"id":"01","by":"x","at":"2026-01-01T00:00:00Z","type":"teleport","n":1.00,"s":"\\u00e9"',
      );
      await put(segmentPath(), `${line}\n`);
      assert.deepEqual(raws(await read()), [line]);
    });

    it('around a line of 10 MB, which is not parsed', async () => {
      const long = lineOf('02', { target: 'x'.repeat(10_000_000) });
      await put(segmentPath(), `${lineOf('01')}\n${long}\n${lineOf('03')}\n${long}`);
      const { entries, damaged } = await read();
      assert.equal(entries.length, 2);
      assert.deepEqual(
        damaged.map(({ line, reason, excerpt }) => [line, reason, excerpt]),
        [2, 4].map(line => [line, 'the line is longer than 8 MB', long.slice(0, 80)]),
      );
    });

    it('a line of several megabytes whole', async () => {
      const line = lineOf('01', { target: 'é'.repeat(3_000_000) });
      await put(segmentPath(), `${line}\n`);
      assert.deepEqual(raws(await read()), [line]);
    });

    it('what git and editors do to line ends as if they had not', async () => {
      await put(segmentPath(), `\uFEFF${lineOf('01')}\r\n\r\n\n${lineOf('02')}\r\n${lineOf('03')}`);
      const contents = await read();
      assert.deepEqual(raws(contents), [lineOf('01'), lineOf('02'), lineOf('03')]);
      assert.deepEqual(contents.damaged, []);
    });

    it('the earlier of two events with one id, and reports the other', async () => {
      const kept = lineOf('01', { target: 'a' }, '2026-01-01T00:00:00.000+00:00');
      const other = lineOf('01', { target: 'b' }, '2026-01-01T00:00:01.000+00:00');
      await put(segmentPath(), `${lineOf('00')}\n${other}\n`);
      await put(segmentPath('b.jsonl'), `${kept}\n`);
      const { entries, damaged } = await read();
      assert.equal(entries[0]?.raw, kept);
      assert.equal(entries.length, 2);
      assert.deepEqual([damaged[0]?.file, damaged[0]?.line], [segmentPath(), 2]);
      assert.match(damaged[0]?.reason ?? '', /id 01/);
    });

    it('the rest where something cannot be read, and reports it', async () => {
      await put(segmentPath(), `${lineOf('01')}\n`);
      // A link to nowhere, as a file that a cloud drive took away may look.
      await symlink(join(folder(), 'nowhere'), segmentPath('b.jsonl'));
      const { entries, damaged } = await read();
      assert.equal(entries.length, 1);
      assert.deepEqual([damaged[0]?.file, damaged[0]?.line], [segmentPath('b.jsonl'), 0]);
    });

    it('nothing, and says why, where the log is a file', async () => {
      await put(join(folder(), 'log'), 'mine');
      const { entries, damaged } = await read();
      assert.deepEqual(entries, []);
      assert.equal(damaged[0]?.file, join(folder(), 'log'));
    });

    it('what appears while it reads: a segment compacted away is looked for again', async () => {
      // Compaction writes the new segment first and deletes the old one then, at any moment of our reading.
      for (let round = 0; round < 30; round++) {
        const lines = Array.from({ length: 20 }, (_, index) => lineOf(`${100 + index}`));
        for (const [index, line] of lines.entries()) await put(segmentPath(`old-${index}.jsonl`), `${line}\n`);
        const reading = read();
        await put(segmentPath('compacted.jsonl'), lines.map(line => `${line}\n`).join(''));
        await Promise.all(lines.map((_, index) => rm(segmentPath(`old-${index}.jsonl`))));
        assert.equal((await reading).entries.length, 20, `round ${round}`);
        await rm(segmentPath('compacted.jsonl'));
      }
    });
  });
});
