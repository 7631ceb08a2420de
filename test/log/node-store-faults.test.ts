import assert from 'node:assert/strict';
import { type FileHandle, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lineOf, nodeStore, temporaryFolder } from './support';

type Method = (...args: never[]) => Promise<unknown>;
type Write = (this: FileHandle, data: Uint8Array) => Promise<unknown>;
type Methods = Record<'write' | 'sync' | 'truncate', Method>;

/** What a full disk, a dying one, or one that forbids truncating says. */
function fault(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code });
}

describe('the store on a failing disk', () => {
  const folder = temporaryFolder();
  let methods: Methods;
  let original: Methods;

  before(async () => {
    // FileHandle is not exported, its prototype is within reach of any handle.
    const handle = await open(__filename, 'r');
    methods = Object.getPrototypeOf(handle) as Methods;
    await handle.close();
    original = { write: methods.write, sync: methods.sync, truncate: methods.truncate };
  });
  afterEach(() => Object.assign(methods, original));

  const segments = async () => {
    const device = join(folder(), 'log', '3f9c2a1e');
    const names = (await readdir(device)).sort();
    return Promise.all(names.map(name => readFile(join(device, name), 'utf8')));
  };
  const ids = async () => (await nodeStore(folder()).read()).entries.map(entry => entry.event.id);

  /** The disk takes `bytes` of the next line and is full then. */
  function shortWrite(bytes: number): void {
    let left = bytes;
    methods.write = async function (this: FileHandle, data: Uint8Array, offset: number) {
      if (left === 0) throw fault('ENOSPC');
      const taken = await (original.write as Write).call(this, data.subarray(offset, offset + left));
      left = 0;
      return taken;
    } as Method;
  }

  it('writes a line with one write and one sync of the segment before it acknowledges', async () => {
    const store = nodeStore(folder());
    await store.append([lineOf('01')]);
    const calls: string[] = [];
    for (const name of ['write', 'sync'] as const) {
      methods[name] = async function (this: FileHandle, ...args: never[]) {
        const result = await original[name].apply(this, args);
        calls.push(name);
        return result;
      };
    }
    await store.append([lineOf('02')]);
    assert.deepEqual(calls, ['write', 'sync']);
  });

  it('cuts back a line of which it took only a part, and goes on in the same segment', async () => {
    const store = nodeStore(folder());
    await store.append([lineOf('01')]);
    shortWrite(20);
    await assert.rejects(store.append([lineOf('02')]), /LogWriteError: Not recorded: the disk .* is full/);
    Object.assign(methods, original);
    assert.deepEqual(await segments(), [`${lineOf('01')}\n`]);
    await store.append([lineOf('03')]);
    assert.deepEqual(await segments(), [`${lineOf('01')}\n${lineOf('03')}\n`]);
  });

  it('finishes a line that the system took in two parts', async () => {
    const store = nodeStore(folder());
    let first = true;
    methods.write = async function (this: FileHandle, data: Uint8Array, offset: number, length: number) {
      const part = first ? data.subarray(offset, offset + 20) : data.subarray(offset, offset + length);
      first = false;
      return (original.write as Write).call(this, part);
    } as Method;
    await store.append([lineOf('01')]);
    assert.deepEqual(await segments(), [`${lineOf('01')}\n`]);
  });

  it('begins another segment after a torn line that it could not cut back', async () => {
    const store = nodeStore(folder());
    await store.append([lineOf('01')]);
    shortWrite(20);
    methods.truncate = () => Promise.reject(fault('EIO'));
    await assert.rejects(store.append([lineOf('02')]), /is full/);
    Object.assign(methods, original);
    await store.append([lineOf('03')]);
    assert.deepEqual(await segments(), [`${lineOf('01')}\n${lineOf('02').slice(0, 20)}`, `${lineOf('03')}\n`]);
    assert.deepEqual(await ids(), ['01', '03']);
  });

  it('does not acknowledge what it could not sync, nor trusts that file again', async () => {
    const store = nodeStore(folder());
    await store.append([lineOf('01')]);
    methods.sync = () => Promise.reject(fault('EIO'));
    await assert.rejects(store.append([lineOf('02')]), /LogWriteError: Not recorded: writing .* failed \(EIO/);
    Object.assign(methods, original);
    await store.append([lineOf('03')]);
    assert.deepEqual(await segments(), [`${lineOf('01')}\n`, `${lineOf('03')}\n`]);
  });

  it('records all lines of one append or none', async () => {
    const store = nodeStore(folder());
    await store.append([lineOf('01')]);
    shortWrite(lineOf('02').length + 30);
    await assert.rejects(store.append([lineOf('02'), lineOf('03'), lineOf('04')]), /is full/);
    Object.assign(methods, original);
    assert.deepEqual(await ids(), ['01']);
  });

  it('lets the append after a failed one through', async () => {
    const store = nodeStore(folder());
    shortWrite(20);
    const failing = store.append([lineOf('01')]);
    const waiting = store.append([lineOf('02')]);
    await assert.rejects(failing, /is full/);
    Object.assign(methods, original);
    await waiting.catch(() => undefined);
    await store.append([lineOf('03')]);
    assert.ok((await ids()).includes('03'));
  });
});
