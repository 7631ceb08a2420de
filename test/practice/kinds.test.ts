import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import type { DocumentEdit } from '../../src/core/edit-tally';
import { loadLibrary } from '../packs/load-library';
import { memoryFiles } from '../packs/memory-files';
import { doubleKata } from '../packs/sample';
import { asRep, Bed, failing, minute } from './support';

const topics = [{ id: 'basics', title: 'Basics', area: 'First', keyPoints: [{ id: 'one', text: 'One.' }] }];
const bare = { signature: undefined, cases: undefined, variations: undefined, text: undefined };
const rename = doubleKata({ ...bare, id: 'rename', title: 'Rename', kind: 'edit', languages: ['typescript'], par: 1 });
const project = { main: 'src/sum.ts', test: { command: 'node', args: [] }, keep: ['test'] };
const sums = doubleKata({ ...bare, id: 'sums', title: 'Sums', kind: 'project', languages: ['typescript'], project });

const library = (trusted: boolean) =>
  loadLibrary([
    {
      folder: 'pack',
      trusted,
      read: memoryFiles({
        'pack/topics.json': JSON.stringify({ topics }),
        'pack/rename/kata.json': JSON.stringify({ ...rename, hints: ['One?'] }),
        'pack/rename/statement.md': 'Rename.',
        'pack/rename/starter.ts': 'let a;\nuse(a);\nkeep;\nlet a;\n',
        'pack/rename/solution.ts': 'let b;\nuse(b);\nkeep;\nlet b;\n',
        'pack/sums/kata.json': JSON.stringify({ ...sums, hints: ['Add.'] }),
        'pack/sums/statement.md': 'Add.',
        'pack/sums/solution.ts': 'right',
        'pack/sums/project/src/sum.ts': 'wrong',
        'pack/sums/project/src/other.ts': 'other',
        'pack/sums/project/test/sum.test.ts': 'test',
      }),
    },
  ]);
const typed = (offset: number, inserted: string): DocumentEdit => ({
  changes: [{ offset, removed: 0, inserted }],
  isUndo: false,
});

describe('a rep of a text to edit', () => {
  const bed = new Bed(() => library(false));

  async function coding() {
    const window = await bed.open();
    await window.practice.startRep({ kata: 'rename' });
    await window.practice.predict({ pass: 0.8, minutes: 1 });
    return window;
  }
  const shown = ({ practice }: Awaited<ReturnType<typeof coding>>) => [
    practice.open?.rep.edits?.operations,
    practice.open?.differing,
  ];

  it('begins with no edits and all the places that differ', async () => {
    assert.deepEqual(shown(await coding()), [0, 2]);
  });

  it('counts edits, and the places that still differ as the text is in the editor', async () => {
    const window = await coding();
    let told = 0;
    window.practice.onDidChange(() => told++);
    window.practice.noteEdit(typed(4, 'b'), 'let b;\nuse(b);\nkeep;\nlet a;\n');
    assert.deepEqual(shown(window), [1, 1]);
    assert.equal(told, 1);
  });

  it('tells nobody of a key that changes neither', async () => {
    const window = await coding();
    window.practice.noteEdit(typed(4, 'x'), 'let xa;\nuse(a);\nkeep;\nlet a;\n');
    let told = 0;
    window.practice.onDidChange(() => told++);
    window.practice.noteEdit(typed(5, 'y'), 'let xya;\nuse(a);\nkeep;\nlet a;\n');
    assert.deepEqual([told, ...shown(window)], [0, 1, 2]);
  });

  it('has its count again after a crash', async () => {
    const window = await coding();
    window.practice.noteEdit(typed(4, 'pasted'), 'let pasteda;\n');
    window.practice.noteEdit(typed(0, 'pasted'), 'pastedlet pasteda;\n');
    await window.practice.showHint();
    bed.dead.add(100);
    const next = await bed.open(200);
    await next.practice.resume();
    assert.deepEqual([next.practice.open?.rep.edits?.operations, next.practice.open?.differing], [2, 1]);
    next.practice.noteEdit(typed(0, 'more'), 'more');
    assert.equal(next.practice.open?.rep.edits?.operations, 3);
  });

  it('passes once the text is the target, and is recorded with edits and par', async () => {
    const { practice, drafts, runner } = await coding();
    const id = practice.open?.rep.id ?? '';
    bed.pass(minute / 2);
    practice.noteEdit(
      { changes: [4, 11, 20].map(offset => ({ offset, removed: 1, inserted: 'b' })), isUndo: false },
      '',
    );
    assert.equal((await practice.runTests()).status, 'failed');
    await drafts.writeCode(id, 'rename.ts', 'let b;\r\nuse(b);\r\nkeep;\r\nlet b;');
    assert.equal((await practice.runTests()).status, 'passed');
    assert.equal(runner.requests.length, 0);
    await practice.skipRecall();
    const { outcome, grade } = asRep(await practice.grade());
    assert.deepEqual([outcome.edits, outcome.par, outcome.failedRuns], [1, 1, 1]);
    assert.equal(grade.procedural.proposed, 3);
    const { predictions, passRate } = practice.state().calibration ?? {};
    assert.deepEqual([predictions, passRate], [1, 1]);
  });

  it('counts nothing before the code, after it, or while it is parked', async () => {
    const { practice } = await bed.open();
    practice.noteEdit(typed(0, 'x'), 'x');
    await practice.startRep({ kata: 'rename' });
    practice.noteEdit(typed(0, 'x'), 'x');
    assert.equal(practice.open?.rep.edits?.operations, 0);
    await practice.predict(undefined);
    await practice.giveUp();
    practice.noteEdit(typed(0, 'x'), 'x');
    assert.equal(practice.open?.rep.edits?.operations, 0);
  });
});

describe('a rep of a project', () => {
  const trusting = new Bed(() => library(true));
  const wary = new Bed(() => library(false));

  async function coding(bed: Bed) {
    const window = await bed.open();
    const { rep } = await window.practice.startRep({ kata: 'sums' });
    await window.practice.predict(undefined);
    return { ...window, id: rep.id };
  }

  it('has all its files in the draft', async () => {
    const { drafts, practice, id } = await coding(trusting);
    for (const [path, text] of [
      ['src/sum.ts', 'wrong'],
      ['src/other.ts', 'other'],
      ['test/sum.test.ts', 'test'],
    ]) {
      assert.equal(await drafts.readCode(id, `project/${path}`), text);
    }
    assert.ok(practice.open && practice.codePath(practice.open)?.endsWith('sum.ts'));
  });

  it('runs where its files are, with the main file as it is on disk', async () => {
    const { practice, projects, drafts, id } = await coding(trusting);
    await drafts.writeCode(id, 'project/src/sum.ts', 'mine');
    await practice.runTests();
    const [request] = projects;
    assert.equal(request?.code, 'mine');
    assert.equal(request.folder, practice.open && practice.projectFolder(practice.open));
    assert.equal(practice.open?.rep.phase, 'recalling');
  });

  it('keeps its main file as the attempt, and leaves nothing of the draft', async () => {
    const { practice, drafts, attempts, id } = await coding(trusting);
    await drafts.writeCode(id, 'project/src/sum.ts', 'mine');
    await practice.runTests();
    await practice.skipRecall();
    const folder = drafts.codePath(id, 'project');
    await practice.grade();
    assert.equal(await attempts.read(id), 'mine');
    assert.equal(existsSync(folder), false);
  });

  it('of a pack that is not trusted is refused, says why, and counts no run', async () => {
    const { practice, projects, runner } = await coding(wary);
    runner.report = failing;
    await assert.rejects(practice.runTests(), /have not trusted its pack/);
    assert.deepEqual([projects.length, practice.open?.rep.runs, practice.isRunning], [0, 0, false]);
  });
});

describe('a kata asked for by name', () => {
  const bed = new Bed(() => library(true));
  after(() => {
    bed.settings = { ...bed.settings, language: 'typescript' };
  });

  it('is had in a language it is offered in where it is not in the learner’s own', async () => {
    bed.settings = { ...bed.settings, language: 'python' };
    const { practice } = await bed.open();
    const { exercise } = await practice.startRep({ kata: 'rename' });
    assert.equal(exercise?.language, 'typescript');
  });

  it('is refused in a language that was asked for and that it is not in', async () => {
    const { practice } = await bed.open();
    await assert.rejects(practice.startRep({ kata: 'rename', language: 'go' }), /not offered in go/);
  });
});
