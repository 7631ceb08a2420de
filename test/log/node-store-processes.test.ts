import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { lineOf, nodeStore, temporaryFolder } from './support';

const script = join(__dirname, 'children', 'append-loop.ts');
const nodeArgs = ['--import', 'tsx', script];

/** Everything a child acknowledged, and its last words. */
interface Ending {
  readonly acknowledged: string[];
  readonly errors: string;
}

function start(
  args: readonly string[],
  onAcknowledged: (count: number, child: ChildProcess) => void = () => undefined,
) {
  const child = spawn(process.execPath, [...nodeArgs, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  return watch(child, onAcknowledged);
}

function watch(child: ChildProcess, onAcknowledged: (count: number, child: ChildProcess) => void): Promise<Ending> {
  const acknowledged: string[] = [];
  let errors = '';
  child.stderr?.on('data', text => {
    errors += text;
  });
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', id => {
      acknowledged.push(id);
      onAcknowledged(acknowledged.length, child);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve({ acknowledged, errors }));
  });
}

describe('the store between processes', function () {
  this.timeout(120_000);
  const folder = temporaryFolder();

  it('keeps every event of two processes that append at once to one folder', async () => {
    const endings = await Promise.all(['same', 'same'].map(() => start([folder(), '3f9c2a1e', '200'])));
    const contents = await nodeStore(folder()).read();
    assert.deepEqual(
      contents.entries.map(entry => entry.event.id).sort(),
      endings.flatMap(ending => ending.acknowledged).sort(),
    );
    assert.equal(contents.entries.length, 400);
    assert.deepEqual(contents.damaged, []);
    assert.equal(contents.segments.length, 2);
  });

  for (const killAt of [1, 7, 50, 211]) {
    it(`has every acknowledged event once after a process is killed (kill -9) at its ${killAt}.`, async () => {
      const { acknowledged } = await start([folder(), '3f9c2a1e'], (count, child) => {
        if (count === killAt) child.kill('SIGKILL');
      });
      const { entries, damaged } = await nodeStore(folder()).read();
      const ids = entries.map(entry => entry.event.id);
      assert.ok(acknowledged.length >= killAt);
      assert.deepEqual(ids.slice(0, acknowledged.length), acknowledged);
      assert.equal(new Set(ids).size, ids.length);
      // One more may have been written and not acknowledged, or torn.
      assert.ok(ids.length + damaged.length <= acknowledged.length + 1, `${ids.length} ${damaged.length}`);
    });
  }

  it('acknowledges nothing that a limit on the file size cut off, and leaves whole lines', async function () {
    if (process.platform === 'win32') this.skip();
    const command = `ulimit -f 64; exec "$0" "$@"`;
    const args = ['-c', command, process.execPath, ...nodeArgs, folder(), '3f9c2a1e'];
    const { acknowledged, errors } = await watch(
      spawn('bash', args, { stdio: ['ignore', 'pipe', 'pipe'] }),
      () => undefined,
    );
    assert.match(errors, /LogWriteError: Not recorded: the practice log may not grow further/);
    await assertWhole(folder(), acknowledged);
  });

  it('acknowledges nothing that a full disk cut off, says so, and goes on where it ended once there is room', async function () {
    const disk = join(folder(), 'disk');
    await mkdir(disk);
    // Needs the right to mount; without it node-store-faults.test.ts covers this path of the code.
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=96k', 'tmpfs', disk]).status !== 0) this.skip();
    const store = nodeStore(disk);
    try {
      await writeFile(join(disk, 'ballast'), Buffer.alloc(32_768));
      const ids: string[] = [];
      const fill = async () => {
        for (;;) {
          const id = String(1000 + ids.length);
          await store.append([lineOf(id, { target: 'x'.repeat(1500) })]);
          ids.push(id);
        }
      };
      const full = /LogWriteError: Not recorded: the disk that holds the practice log is full/;
      await assert.rejects(fill(), full);
      await assertWhole(disk, ids);
      await rm(join(disk, 'ballast'));
      const before = ids.length;
      await assert.rejects(fill(), full);
      assert.ok(ids.length > before + 5);
      await assertWhole(disk, ids);
    } finally {
      await store.close();
      spawnSync('umount', [disk]);
    }
  });
});

/** The log holds exactly what was acknowledged, and its one file ends after a whole line. */
async function assertWhole(dataFolder: string, acknowledged: readonly string[]): Promise<void> {
  const { entries, damaged } = await nodeStore(dataFolder).read();
  assert.ok(acknowledged.length > 5, `${acknowledged.length}`);
  assert.deepEqual(
    entries.map(entry => entry.event.id),
    acknowledged,
  );
  assert.deepEqual(damaged, []);
  const folder = join(dataFolder, 'log', '3f9c2a1e');
  const [file, ...others] = await readdir(folder);
  assert.deepEqual(others, []);
  assert.ok((await readFile(join(folder, file ?? ''), 'utf8')).endsWith('}\n'));
}
