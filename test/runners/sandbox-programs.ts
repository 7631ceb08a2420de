import type { SandboxedPrograms } from './contract';
import { javaScriptPrograms } from './javascript-programs';

const { exitsAtOnce, exitsInside, crashing, leavesChild, leavesDetachedChild, ...plain } = javaScriptPrograms;

const double = 'export function double(n) {';
const fake = (index: number) =>
  `{"type":"step","case":${index},"step":0,"ms":1,"outcome":{"kind":"returned","value":${2 * (index + 1)}}}`;
const fakes = `['{"type":"loaded"}', ${[0, 1, 2].map(index => `'${fake(index)}'`).join(', ')}, '{"type":"done"}']`;
const { 'patched streams': _, 'looking for the nonce': __, ...cheats } = plain.cheats;

/** Those of Node that need no Node. Only `console` prints, and it ends every line. */
export const sandboxPrograms: SandboxedPrograms = {
  ...plain,
  printing: `${double} console.log('in ' + n); return 2 * n; }`,
  lineEnd: '\n',
  // In large pieces: the interpreter is slow, and the limit must come before that of time on any machine.
  hoarding: `${double} const all = []; while (n === 2) all.push(new Array(10_000).fill(n)); return 2 * n; }`,
  cheats: {
    ...cheats,
    'its own harness, imported': `import * as harness from '/sandbox/harness';
const host = { report: text => console.log(text), print() {}, now: () => 0, isPromise: () => false, outOfMemory() {} };
harness.start('{"cases":[],"signature":{"name":"double"}}', host);
${double} return 0; }`,
    'a look at every global': `const seen = new Set();
const walk = (value, depth) => {
  if (depth > 4 || value === null || !['object', 'function'].includes(typeof value) || seen.has(value)) return;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) {
    try {
      const found = value[key];
      if (typeof found === 'function' && /report|print|memory/i.test(String(key))) for (const line of ${fakes}) found(line);
      walk(found, depth + 1);
    } catch {}
  }
};
walk(globalThis, 0);
${double} return 0; }`,
    'patched calls': `const heard = [];
Function.prototype.call = Function.prototype.apply = function (...args) { heard.push(args); };
Object.defineProperty(Object.prototype, 'report', { get() { return () => 2; }, set(value) { heard.push(value); } });
Promise.prototype.then = function (...args) { heard.push(args); return this; };
for (const each of heard.flat()) if (typeof each === 'function') for (const line of ${fakes}) each(line);
${double} return 0; }`,
  },
};
