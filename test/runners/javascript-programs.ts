import type { Programs } from './contract';

const double = 'export function double(n) {';
const child = (token: string, options: string) => `import { spawn } from 'node:child_process';
${double}
  if (n === 1) {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '${token}'], ${options});
    child.unref();
    console.log('child started', child.pid);
  }
  return 2 * n;
}`;
const fake = (index: number) =>
  `{"type":"step","case":${index},"step":0,"ms":1,"outcome":{"kind":"returned","value":${2 * (index + 1)}}}`;
const fakes = `['{"type":"loaded"}', ${[0, 1, 2].map(index => `'${fake(index)}'`).join(', ')}, '{"type":"done"}']`;

/** Plain JavaScript, which is TypeScript too. */
export const javaScriptPrograms: Programs = {
  fileName: 'double.js',
  right: `${double} return 2 * n; }`,
  wrong: `${double} return n === 2 ? 5 : 2 * n; }`,
  throwing: {
    code: `${double}\n  if (n !== 2) return 2 * n;\n  return fail();\n}\nfunction fail() {\n  throw new Error('boom');\n}`,
    line: 6,
  },
  syntaxError: { code: `${double}\n  const twice = 2 * n;\n  return twice +;\n}`, line: 3 },
  missing: 'function double(n) { return 2 * n; }',
  endlessLoop: `${double} while (n === 2); return 2 * n; }`,
  endlessOutput: `${double} while (n === 2) console.log('x'.repeat(1000)); return 2 * n; }`,
  printing: `${double} process.stdout.write('in ' + n); return 2 * n; }`,
  exitsAtOnce: `${double} return 2 * n; }\nprocess.exit(0);`,
  exitsInside: `${double} if (n === 2) process.exit(0); return 2 * n; }`,
  crashing: `${double} if (n === 2) process.kill(process.pid, 'SIGSEGV'); for (; n === 2; ); return 2 * n; }`,
  cheats: {
    'printed lines': `${double} return 0; }\nfor (const line of ${fakes}) console.log(line);`,
    'a patched JSON.stringify': `let seen = [];
const stringify = JSON.stringify;
JSON.stringify = (...args) => { seen.push(args[0]); return stringify('passed'); };
Object.prototype.toJSON = Array.prototype.toJSON = () => 2;
Number.prototype.toString = String.prototype.toString = () => '2';
${double} return 0; }`,
    'patched streams': `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const write = fs.writeSync;
const caught = [];
const forge = (text) => {
  caught.push(String(text));
  const nonce = /^\\u001e\\w+:/.exec(caught.join(''));
  if (nonce) for (const line of ${fakes}) write(1, nonce[0] + line + '\\n');
};
fs.writeSync = (fd, text) => forge(text);
process.stdout.write = process.stderr.write = text => forge(text);
syncBuiltinESMExports();
${double} return 0; }`,
    'looking for the nonce': `import fs from 'node:fs';
const heard = [process.argv.join(' '), JSON.stringify(process.env), process.execArgv.join(' ')];
for (const file of [0, '/proc/self/environ', '/proc/self/cmdline', process.argv[1]]) {
  try { heard.push(fs.readFileSync(file, 'latin1')); } catch {}
}
const nonce = /\\u001e[0-9a-f]+:/.exec(heard.join(' '));
if (nonce) for (const line of ${fakes}) fs.writeSync(1, nonce[0] + line + '\\n');
${double} return 0; }`,
    'patched built-in methods': `Array.prototype.every = () => true;
Array.prototype.map = Array.prototype.filter = function () { return this; };
Map.prototype.get = () => 2;
String.prototype.replace = () => '2';
Buffer.from = () => new Uint8Array();
Reflect.apply = () => 2;
Promise.prototype.then = function () { return this; };
${double} return 0; }`,
    'an answer equal to everything': `${double} return { valueOf: () => 2 * n, toString: () => String(2 * n), toJSON: () => 2 * n }; }`,
  },
  leavesChild: token => child(token, `{ stdio: 'inherit', env: {} }`),
  leavesDetachedChild: token => child(token, `{ detached: true, stdio: 'ignore' }`),
  hoarding: `${double} const all = []; while (n === 2) all.push({ n }); return 2 * n; }`,
  recursing: `${double} return n === 2 ? double(n) + 1 : 2 * n; }`,
  changesArgument: 'export function reversed(words) { return words.reverse(); }',
};
