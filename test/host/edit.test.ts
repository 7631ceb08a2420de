import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { commands as editor, Position, Selection, TabInputTextDiff, window, workspace } from 'vscode';
import type { RepEvent } from '../../src/core/events';
import type { RepView } from '../../src/core/rep-view';
import { attemptOnDisk, eventOnDisk, storageOf } from './log-files';
import { command, eventually, fileOf, putAwayAfterEach, reference, startCoding, writeCode } from './support';

const kata = 'rename-everywhere';

describe('A rep of a text to edit', () => {
  putAwayAfterEach();

  it('opens as a diff, the target read-only on the left, and is done by the editor’s own moves', async () => {
    const rep = await startCoding(kata);
    const diff = await eventually('the diff is open', () => diffOf(rep));
    equal((await workspace.openTextDocument(diff.original)).getText(), await reference(kata));
    ok(!workspace.fs.isWritableFileSystem(diff.original.scheme));

    await putCursorIn(rep, 'total');
    await editor.executeCommand('editor.action.changeAll');
    await type('cost');
    await eventually('it has passed by itself', async () => (await textOf(rep)) === (await reference(kata)));
    const graded = await eventually('it asks for the recall', () =>
      command('recall', { skip: true }).catch(() => undefined),
    );
    deepEqual([graded.phase, graded.runs], ['grading', 1]);
    match(graded.proposed?.procedural?.evidence ?? '', /^first run passed, 1 edit, par 1, /);
    await eventually('the diff is set aside', () => !diffOf(rep));

    const event = (await command('grade')) as RepEvent;
    deepEqual([event.outcome.edits, event.outcome.par, event.outcome.passed], [1, 1, true]);
    deepEqual(event.grade.procedural, { proposed: 4, given: 4 });
    deepEqual(event, await eventOnDisk(storageOf(rep), rep.id));
    equal(await attemptOnDisk(storageOf(rep), rep.id), await reference(kata));
  });

  it('that takes more than twice par is Hard, its undone edits counted', async () => {
    const rep = await startCoding(kata);
    await eventually('the diff is open', () => diffOf(rep));
    await putCursorIn(rep, 'total');
    await type('x');
    await editor.executeCommand('undo');
    await putCursorIn(rep, 'total');
    await editor.executeCommand('editor.action.changeAll');
    await type('cost');
    const graded = await eventually('it asks for the recall', () =>
      command('recall', { skip: true }).catch(() => undefined),
    );
    equal(graded.proposed?.procedural?.grade, 2);
    match(graded.proposed?.procedural?.evidence ?? '', /3 edits, par 1/);
  });

  it('that is not the target yet says how much is left, and where', async () => {
    const rep = await startCoding(kata);
    const report = await command('runTests');
    deepEqual([report.status, report.cases.length], ['failed', 1]);
    match(report.cases[0]?.message ?? '', /^5 lines still differ, the first is line 3\.$/);
    equal((await command('showHint')).hintsShown, 1);
    equal((await command('parkRep')).id, rep.id);
  });

  it('keeps its count while it is parked', async () => {
    const rep = await startCoding(kata);
    await writeCode(rep, (await reference(kata)).replace('let cost', 'let total'));
    await command('parkRep');
    await eventually('the diff is set aside', () => !diffOf(rep));
    await command('resumeRep');
    await eventually('the diff is open again', () => diffOf(rep));
    await writeCode(rep, await reference(kata));
    const graded = await eventually('it asks for the recall', () =>
      command('recall', { skip: true }).catch(() => undefined),
    );
    match(graded.proposed?.procedural?.evidence ?? '', /2 edits, par 1/);
  });

  it('that is given up shows the target beside what there was', async () => {
    const rep = await startCoding(kata);
    await command('giveUp');
    const open = () =>
      window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ input }) => input instanceof TabInputTextDiff && /reference/.test(input.modified.path));
    await eventually('the solution is open', open);
    await eventually('the diff of the rep is set aside', () => !diffOf(rep));
  });
});

/** The diff whose right side is the learner's file. */
function diffOf(rep: RepView): TabInputTextDiff | undefined {
  const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs).map(({ input }) => input);
  return inputs.find(
    (input): input is TabInputTextDiff =>
      input instanceof TabInputTextDiff && input.modified.fsPath === fileOf(rep).fsPath,
  );
}

async function putCursorIn(rep: RepView, word: string): Promise<void> {
  const shown = await eventually('the learner’s side has the focus', () => {
    const active = window.activeTextEditor;
    return active?.document.uri.fsPath === fileOf(rep).fsPath ? active : undefined;
  });
  const text = shown.document.getText();
  const at = shown.document.positionAt(text.search(new RegExp(`\\b${word}\\b`)) + 1);
  shown.selection = new Selection(at, at);
  await eventually('the cursor is there', () => shown.selection.active.isEqual(new Position(at.line, at.character)));
}

async function type(text: string): Promise<void> {
  for (const key of text) await editor.executeCommand('type', { text: key });
}

async function textOf(rep: RepView): Promise<string> {
  return readFile(fileOf(rep).fsPath, 'utf8').catch(() => '');
}
