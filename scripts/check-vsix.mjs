// @ts-check
// Looks into a .vsix and says what must not be in it: node scripts/check-vsix.mjs FILE
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const limitBytes = 3_000_000;
const mainBundleLimitBytes = 350_000;
/** Of one webview: what a tab reads before it shows anything. */
const webviewLimitBytes = 350_000;

/** What the program needs, and only that. */
const required = [
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
const forbidden = [
  { what: 'a development folder', pattern: /^extension\/(src|test|scripts|docs|node_modules|\.[^/]+)\// },
  { what: 'TypeScript source', pattern: /^extension\/(?!katas\/).*\.tsx?$/ },
  {
    what: 'tests or build data in dist',
    pattern: /^extension\/dist\/(test|bench)\/|^extension\/dist\/meta\.json$|\.map$/,
  },
];

/**
 * The entries of a zip file, read from its central directory (APPNOTE.TXT 4.3.12).
 * @param {Buffer} zip
 * @returns {{name: string, size: number}[]} `size`: uncompressed bytes
 */
function entriesOf(zip) {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('Not a zip file.');
  const entries = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({ name: zip.toString('utf8', at + 46, at + 46 + nameLength), size: zip.readUInt32LE(at + 24) });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * What is wrong with a .vsix, in sentences; none: it may be released.
 * @param {string} file
 * @returns {string[]}
 */
export function problemsOf(file) {
  const entries = entriesOf(readFileSync(file));
  const { size } = statSync(file);
  const main = entries.find(entry => entry.name === 'extension/dist/extension.js');
  const webviews = entries.filter(({ name }) => name.startsWith('extension/dist/webviews/'));
  return [
    ...required.filter(name => !entries.some(entry => entry.name === name)).map(name => `${name} is missing.`),
    ...forbidden.flatMap(({ what, pattern }) =>
      entries
        .filter(entry => pattern.test(entry.name))
        .map(entry => `${entry.name} is ${what}: add it to .vscodeignore.`),
    ),
    ...(size > limitBytes ? [`It is ${size} bytes, more than ${limitBytes}.`] : []),
    ...(main && main.size > mainBundleLimitBytes
      ? [`dist/extension.js is ${main.size} bytes, more than ${mainBundleLimitBytes}.`]
      : []),
    ...webviews
      .filter(({ size }) => size > webviewLimitBytes)
      .map(({ name, size }) => `${name} is ${size} bytes, more than ${webviewLimitBytes}.`),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = problemsOf(process.argv[2] ?? '');
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
