import { deepEqual } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problemsOf } from '../../scripts/check-vsix.mjs';

const whole = [
  'extension/package.json',
  'extension/dist/extension.js',
  'extension/dist/harness.js',
  'extension/dist/katas.json',
  'extension/dist/notices.txt',
  ...['python.py', 'support.go', 'support.rs', 'sandbox.js', 'sandbox-guest.js'].map(
    name => `extension/dist/harness/${name}`,
  ),
  ...['worker.js', 'fsrs.wasm'].map(name => `extension/dist/optimizer/${name}`),
];

/** A zip that is nothing but its directory: `sizes` are uncompressed bytes by name. */
function zipOf(sizes: Readonly<Record<string, number>>): Buffer {
  const entries = Object.entries(sizes).map(([name, size]) => {
    const entry = Buffer.alloc(46 + Buffer.byteLength(name));
    entry.write('PK\x01\x02', 'latin1');
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.write(name, 46);
    return entry;
  });
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 10);
  return Buffer.concat([...entries, end]);
}

describe('The check of a .vsix', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spindle-vsix-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const problems = (names: readonly string[], sizes: Readonly<Record<string, number>> = {}): readonly string[] => {
    const file = join(folder, 'x.vsix');
    writeFileSync(file, zipOf({ ...Object.fromEntries(names.map(name => [name, 10])), ...sizes }));
    return problemsOf(file);
  };

  it('finds nothing in a package of built files and katas', () => {
    deepEqual(problems([...whole, 'extension/dist/chunks/a.js', 'extension/katas/x/solution.ts']), []);
  });

  it('finds what is missing', () => {
    deepEqual(problems(whole.slice(0, 8)), [
      'extension/dist/harness/sandbox.js is missing.',
      'extension/dist/harness/sandbox-guest.js is missing.',
      'extension/dist/optimizer/worker.js is missing.',
      'extension/dist/optimizer/fsrs.wasm is missing.',
    ]);
  });

  for (const name of ['src/a.js', 'node_modules/a/a.js', 'dist/test/a.js', 'dist/meta.json', 'dist/a.ts', '.cache/a']) {
    it(`refuses ${name}`, () => {
      deepEqual(
        problems([...whole, `extension/${name}`]).map(problem => problem.split(' ')[0]),
        [`extension/${name}`],
      );
    });
  }

  it('refuses a webview over its budget', () => {
    const name = 'extension/dist/webviews/dashboard.js';
    deepEqual(problems(whole, { [name]: 350_000 }), []);
    deepEqual(problems(whole, { [name]: 350_001 }), [`${name} is 350001 bytes, more than 350000.`]);
  });

  it('refuses a main bundle over its budget', () => {
    deepEqual(problems(whole, { 'extension/dist/extension.js': 350_001 }), [
      'dist/extension.js is 350001 bytes, more than 350000.',
    ]);
  });
});
