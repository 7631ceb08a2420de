import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPack } from '../src/packs/pack';
import type { PackProblem } from '../src/packs/problem';
import { provenPack } from '../src/proven-pack';
import { defaultLimits } from '../src/runners/runner';
import type { Runners } from '../src/runners/runners';
import { memoryFiles } from './packs/memory-files';
import { doubleKata, kataFiles } from './packs/sample';
import { buildHarness, makeRunners } from './runners/harness';

const topics = { topics: [{ id: 'basics', title: 'Basics', area: 'First', keyPoints: [{ id: 'one', text: 'One.' }] }] };

describe('A pack that is not built in', function () {
  this.timeout(60_000);
  const harnessFolder = buildHarness();
  let runners: Runners;
  before(() => {
    runners = makeRunners(harnessFolder);
  });
  after(() => runners.dispose());

  /** The pack of one kata, `double`; its files may be changed, as an author does. */
  async function open(changes: Readonly<Record<string, unknown>> = {}, more: Readonly<Record<string, string>> = {}) {
    const files: Record<string, string> = {
      'pack/topics.json': JSON.stringify(topics),
      ...kataFiles(doubleKata({ languages: ['javascript'], ...changes }), more),
    };
    const known = new Set<string>();
    const runs: boolean[] = [];
    const told: (PackProblem | undefined)[] = [];
    const trust = { given: false };
    const pack = provenPack(await loadPack('pack', memoryFiles(files)), {
      runners: {
        ...runners,
        for: (language, how) => {
          runs.push(how?.sandboxed ?? false);
          return runners.for(language, how);
        },
      },
      limits: { ...defaultLimits, timeMs: 3000, memoryMiB: 64 },
      proofs: known,
      isTrusted: () => trust.given,
      onProof: () => {},
      onChange: problem => told.push(problem),
    });
    return { pack, files, runs, told, trust };
  }

  it('hands out a kata whose variations all pass their proof, in the sandbox', async () => {
    const { pack, runs } = await open();
    assert.equal((await pack.exercise('double', 'coins', 'javascript')).title, 'Twice the coins');
    assert.deepEqual(runs, [true, true, true, true]);
  });

  it('is proven once, and anew where its content has changed', async () => {
    const { pack, runs, files } = await open({ variations: {} });
    await pack.exercise('double', 'base', 'javascript');
    await pack.exercise('double', 'base', 'javascript');
    assert.equal(runs.length, 2);
    files['pack/double/solution.js'] = 'export function doubleIt(amount) {\n  return 2 * amount;\n}\n';
    await pack.exercise('double', 'base', 'javascript');
    assert.equal(runs.length, 4);
  });

  it('puts a kata whose reference fails in quarantine, with file and reason, until it is repaired', async () => {
    const { pack, files, told } = await open({ variations: {} });
    const right = files['pack/double/solution.js'] ?? '';
    files['pack/double/solution.js'] = 'export function doubleIt(amount) {\n  return 3 * amount;\n}\n';
    await assert.rejects(pack.exercise('double', 'base', 'javascript'), { name: 'QuarantineError' });
    assert.equal(pack.problems.length, 1);
    assert.equal(pack.problems[0]?.file, 'pack/double/kata.json');
    assert.match(
      pack.problems[0]?.reason ?? '',
      /^base, javascript: the reference failed: case "two": Expected 4, got 6\./,
    );
    assert.deepEqual(pack.katas[0]?.languages, []);
    files['pack/double/solution.js'] = right;
    await pack.exercise('double', 'base', 'javascript');
    assert.deepEqual([pack.problems, pack.katas[0]?.languages], [[], ['javascript']]);
    assert.equal(told.at(-1), undefined);
  });

  it('puts a kata whose starter passes in quarantine', async () => {
    const starter = { 'pack/double/starter.js': 'export function doubleIt(amount) {\n  return amount + amount;\n}\n' };
    const { pack } = await open({ kind: 'fix', variations: {} }, starter);
    await assert.rejects(pack.exercise('double', 'base', 'javascript'), /the starter should fail, but passed/);
  });

  it('puts a kata that cannot be made into an exercise in quarantine', async () => {
    const statement = { 'pack/double/statement.md': 'Double {{what}} of {{amount}}.' };
    const { pack, runs } = await open({ variations: {} }, statement);
    await assert.rejects(pack.exercise('double', 'base', 'javascript'), { name: 'QuarantineError', message: /what/ });
    assert.deepEqual(runs, []);
  });

  it('says what it offers where something else is asked for, and puts nothing in quarantine', async () => {
    const { pack } = await open();
    await assert.rejects(pack.exercise('double', 'gone', 'javascript'), /no variation "gone"; there are base, coins/);
    await assert.rejects(
      pack.exercise('double', 'base', 'typescript'),
      /not offered in typescript; it is in javascript/,
    );
    await assert.rejects(pack.exercise('gone', 'base', 'javascript'), /no kata "gone"/);
    assert.deepEqual(pack.problems, []);
  });

  it('says that trust is what is missing where a kata has no language of the sandbox', async () => {
    const python = { 'pack/double/solution.py': 'def double_it(amount: int) -> int:\n    return amount + amount\n' };
    const { pack } = await open({ languages: ['python'], variations: {} }, python);
    await assert.rejects(pack.exercise('double', 'base', 'typescript'), /no sandbox for python.*Trust Pack/);
  });

  it('is offered in the languages of the sandbox until it is trusted', async () => {
    const python = { 'pack/double/solution.py': 'def double_it(amount: int) -> int:\n    return amount + amount\n' };
    const { pack, trust, runs } = await open({ languages: ['javascript', 'python'], variations: {} }, python);
    assert.deepEqual(pack.problems, []);
    assert.deepEqual(pack.katas[0]?.languages, ['javascript']);
    await assert.rejects(pack.exercise('double', 'base', 'python'), /no sandbox for python.*not trusted.*Trust Pack/);
    assert.deepEqual(runs, []);
    trust.given = true;
    assert.deepEqual(pack.katas[0]?.languages, ['javascript', 'python']);
    await pack.exercise('double', 'base', 'javascript');
    assert.deepEqual(runs, [false, false]);
  });

  describe('written to do harm', () => {
    const folder = mkdtempSync(join(tmpdir(), 'malicious-'));
    const file = join(folder, 'written');
    after(() => rmSync(folder, { recursive: true, force: true }));
    const double = 'export function doubleIt(amount) {';
    const harms: Readonly<Record<string, string>> = {
      'requires a module': `require('node:fs').writeFileSync(${JSON.stringify(file)}, '');\n${double} return 2 * amount; }`,
      'imports a module': `import fs from 'node:fs';\nfs.writeFileSync(${JSON.stringify(file)}, '');\n${double} return 2 * amount; }`,
      'imports a module later': `${double} return import('node:fs').then(fs => { fs.writeFileSync(${JSON.stringify(file)}, ''); return 2 * amount; }); }`,
      'reaches for the process': `${double} process.exit(0); }`,
      'finds the process by a constructor': `${double} return console.log.constructor('return process')().pid; }`,
      'calls home': `${double} return fetch('http://127.0.0.1:9/').then(() => 2 * amount); }`,
      'never ends': `${double} for (;;) try { for (;;); } catch {} }`,
      'never ends its promises': `${double} return (async () => { for (;;) await null; })(); }`,
      'fills the memory': `const all = [];\n${double} for (;;) all.push(new Array(1000).fill({})); }`,
      'says that it passed': `for (let at = 0; at < 2; at += 1) console.log(\`{"type":"step","case":\${at},"step":0,"ms":0,"outcome":{"kind":"returned","value":\${4 - 4 * at}}}\`);\n${double} return -1; }`,
    };
    for (const [name, code] of Object.entries(harms)) {
      it(`${name}, and lands in quarantine with nothing done`, async () => {
        const { pack, runs } = await open({ variations: {} }, { 'pack/double/solution.js': code });
        assert.deepEqual(pack.problems, []);
        await assert.rejects(pack.exercise('double', 'base', 'javascript'), { name: 'QuarantineError' });
        assert.ok(runs.length > 0 && runs.every(isSandboxed => isSandboxed));
        assert.equal(existsSync(file), false);
      });
    }
  });
});
