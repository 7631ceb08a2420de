import assert from 'node:assert/strict';
import {
  caseStrengths,
  type Strength,
  strengthColumns,
  strengthSummary,
} from '../../../scripts/mutation/case-strength';
import { loadPack } from '../../../src/packs/pack';
import { doubleKata, kataFiles, type Loose, packFiles } from '../../packs/sample';

describe('mutation score of a kata', function () {
  // Each test starts a process or two.
  this.timeout(30_000);

  it('is 100 % where every change to the reference is noticed by a case', async () => {
    const cases = [{ name: 'three', args: [3], returns: 6 }];
    const [base, ...others] = await strengthsOf({ cases }, { solution: 'return amount + amount;' });
    assert.deepEqual(others, [], 'a dressed variation is no reference of its own');
    assert.equal(base?.score.killed, base?.score.mutants);
    assert.deepEqual(base?.faults, []);
    assert.deepEqual(strengthColumns(base ? [base] : []), { mutants: 2, killed: 2, score: '100 %' });
  });

  it('reports cases that are too weak, with the survivor and the line it stands in', async () => {
    const cases = [{ name: 'zero', args: [0], returns: 0 }];
    const [base] = await strengthsOf({ cases }, { solution: 'return amount * 2;' });
    assert.equal(base?.faults.length, 2);
    assert.match(base?.faults[0] ?? '', /kill 1 of 2, that is 50 %; 90 % are wanted/);
    assert.equal(base?.faults[1], 'line 2: amount * 2 → amount / 2');
  });

  it('measures a reshaped variation by its own reference and cases', async () => {
    const variation = {
      title: 'Twice',
      signature: { name: 'twice', params: [{ name: 'amount', type: 'int' }], returns: 'int' },
      cases: [{ name: 'zero', args: [0], returns: 0 }],
    };
    const folder = 'pack/double/variations/plain';
    const solution = 'export function twice(amount) {\n  return amount * 2;\n}\n';
    const strengths = await strengthsOf(
      {},
      {
        files: {
          [`${folder}/variation.json`]: JSON.stringify(variation),
          [`${folder}/statement.md`]: 'Twice.',
          [`${folder}/solution.js`]: solution,
          [`${folder}/solution.ts`]: solution,
        },
      },
    );
    assert.deepEqual(
      strengths.map(({ variation, score }) => [variation, score.survivors.map(({ replacement }) => replacement)]),
      [
        ['base', []],
        ['plain', ['amount / 2']],
      ],
    );
  });

  it('counts a mutant that never ends as killed, also where an error is expected', async () => {
    const cases = [
      { name: 'none', args: [0], returns: 0 },
      { name: 'two are too many', args: [2], throws: true },
    ];
    const solution =
      'for (let left = amount; left > 0; left -= 1) {}\n  if (amount > 0) throw new Error("no");\n  return 0;';
    const [base] = await strengthsOf({ cases }, { solution });
    const left = base?.score.survivors.map(({ replacement }) => replacement);
    assert.deepEqual(left, ['false', 'left >= 0'], 'of the loop; left += 1 is none of them');
  });

  it('counts a mutant that waits for ever as killed, and goes on', async () => {
    const solution = 'const wait = amount > 1e9 ? new Promise(() => {}) : 0;\n  return wait.then ? wait : amount * 2;';
    const [base] = await strengthsOf({ cases: [{ name: 'three', args: [3], returns: 6 }] }, { solution });
    const lines = base?.score.survivors.map(({ replacement }) => replacement);
    assert.deepEqual(lines, ['false', 'amount >= 1e9']);
  });

  it('counts a mutant that ends its process as killed, and runs the others', async () => {
    const solution = 'if (amount < -5) process.exit();\n  return amount * 2;';
    const [base] = await strengthsOf({ cases: [{ name: 'three', args: [3], returns: 6 }] }, { solution });
    const left = base?.score.survivors.map(({ replacement }) => replacement);
    assert.deepEqual(left, ['false', 'amount <= -5']);
  });

  it('does not take what a reference prints for an answer', async () => {
    const solution = 'console.log(`{"mutant":"0"}`);\n  return amount * 2;';
    const [base] = await strengthsOf({ cases: [{ name: 'three', args: [3], returns: 6 }] }, { solution });
    assert.deepEqual(
      base?.score.survivors.map(({ mutator }) => mutator),
      ['StringLiteral'],
    );
  });

  it('says so where the reference itself does not pass: a score would mean nothing', async () => {
    const [base] = await strengthsOf({}, { solution: 'return amount;' });
    assert.deepEqual(base?.faults, ['The reference itself does not pass: two.']);
  });

  it('sums up all references, and what it leaves out', async () => {
    const cases = [{ name: 'zero', args: [0], returns: 0 }];
    const equivalents = [{ original: 'amount * 2', replacement: 'amount / 2', reason: 'a test' }];
    const strengths = await strengthsOf({ cases, equivalents }, { solution: 'return amount * 2;' });
    assert.equal(
      strengthSummary(strengths),
      '1 of 1 mutants of 1 references killed. Not counted: 1 listed as equivalent, and those of the words of errors.',
    );
  });

  it('has a dash in the table for a kata whose reference is not measured', () => {
    assert.deepEqual(strengthColumns([]), { mutants: '–', killed: '–', score: '–' });
  });
});

interface More {
  /** The body of the JavaScript reference. */
  readonly solution?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** The strengths of the sample kata, changed in one place. */
async function strengthsOf(changes: Loose, { solution, files = {} }: More): Promise<readonly Strength[]> {
  const reference = solution && `export function doubleIt(amount) {\n  ${solution}\n}\n`;
  const read = packFiles(
    kataFiles(doubleKata(changes), { ...files, ...(reference ? { 'pack/double/solution.js': reference } : {}) }),
  );
  const pack = await loadPack('pack', read);
  assert.deepEqual(pack.problems, []);
  return caseStrengths(pack, read);
}
