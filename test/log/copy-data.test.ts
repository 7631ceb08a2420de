import { deepEqual, equal, rejects } from 'node:assert/strict';
import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { copyData } from '../../src/log/copy-data';
import { lineOf, nodeStore, rep, temporaryFolder } from './support';

describe('Copying a data folder', () => {
  const folder = temporaryFolder();
  const from = (...path: string[]) => join(folder(), 'from', ...path);
  const to = (...path: string[]) => join(folder(), 'to', ...path);
  const segment = ['log', '3f9c2a1e', '01KB0000000000000000000000.jsonl'] as const;
  const put = async (file: string, text: string | Uint8Array) => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  const ids = async (data: string) => (await nodeStore(data).read()).entries.map(({ event }) => event.id);

  it('brings log, attempts and own katas, byte for byte, and nothing else', async () => {
    const torn = Buffer.concat([Buffer.from(`${lineOf('A', rep)}\n`), Buffer.from([0xff, 0x00, 0x7b])]);
    await put(from(...segment), torn);
    await put(from('attempts', 'A.ts'), 'let a;\n');
    await put(from('packs', 'mine', 'k', 'kata.json'), '{}');
    await put(from('cache', 'snapshot.json'), 'ours');
    await put(from('drafts', 'x', 'rep.json'), 'ours');
    await copyData(from(), to());
    deepEqual(await readFile(to(...segment)), torn);
    equal(await readFile(to('attempts', 'A.ts'), 'utf8'), 'let a;\n');
    equal(await readFile(to('packs', 'mine', 'k', 'kata.json'), 'utf8'), '{}');
    deepEqual((await readdir(to())).sort(), ['attempts', 'log', 'packs']);
    deepEqual(await readFile(from(...segment)), torn);
  });

  it('again brings what is new, and writes over nothing', async () => {
    await put(from(...segment), `${lineOf('A', rep)}\n`);
    await copyData(from(), to());
    await appendFile(from(...segment), `${lineOf('B', rep)}\n`);
    await put(to('attempts', 'A.ts'), 'theirs');
    await put(from('attempts', 'A.ts'), 'ours');
    await copyData(from(), to());
    deepEqual(await ids(to()), ['A', 'B']);
    equal(await readFile(to('attempts', 'A.ts'), 'utf8'), 'theirs');
  });

  it('is united with a log that is there', async () => {
    await put(from(...segment), `${lineOf('A', rep)}\n`);
    await put(to('log', 'aaaaaaaa', '01KB0000000000000000000001.jsonl'), `${lineOf('B', rep)}\n`);
    await copyData(from(), to());
    deepEqual(await ids(to()), ['A', 'B']);
  });

  it('keeps both where two segments of one name are not the same, and does so once', async () => {
    await put(from(...segment), `${lineOf('A', rep)}\n`);
    await put(to(...segment), `${lineOf('B', rep)}\n`);
    await copyData(from(), to());
    await copyData(from(), to());
    deepEqual(await ids(to()), ['A', 'B']);
    equal((await readdir(to('log', '3f9c2a1e'))).length, 2);
  });

  it('leaves alone a segment that has grown there meanwhile', async () => {
    await put(from(...segment), `${lineOf('A', rep)}\n`);
    await put(to(...segment), `${lineOf('A', rep)}\n${lineOf('B', rep)}\n`);
    await copyData(from(), to());
    deepEqual(await readdir(to('log', '3f9c2a1e')), [segment[2]]);
  });

  it('of a folder with nothing in it does nothing', async () => {
    await copyData(from(), to());
    await rejects(readdir(to()));
  });

  it('fails where it cannot write', async () => {
    await put(from(...segment), `${lineOf('A', rep)}\n`);
    await put(to(), 'a file, no folder');
    await rejects(copyData(from(), to()));
  });

  it('is refused where fewer events are there than are known: its drive may be gone', async () => {
    await rejects(copyData(from(), to(), { known: 1 }), /cannot be read whole \(0 of 1 events\).*drive/);
  });
});
