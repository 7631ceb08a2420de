import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { type CodeLens, commands, TabInputTextDiff, TabInputWebview, window, workspace } from 'vscode';
import {
  command,
  eventually,
  extension,
  fileOf,
  isCodeOpen,
  putAwayAfterEach,
  reference,
  startCoding,
  startRecalling,
  writeCode,
} from './support';

describe('What the editor shows of a rep', () => {
  putAwayAfterEach();

  it('opens the code to the left and the panel beside it while coding', async () => {
    const rep = await startCoding();
    await eventually('the code is open', () => isCodeOpen(rep));
    await eventually('the panel is beside it', () => panelColumn() === 2);
    equal(window.activeTextEditor?.document.uri.fsPath, fileOf(rep).fsPath);
  });

  it('sets the code aside once it passed, so that the recall is from memory', async () => {
    const rep = await startCoding();
    await eventually('the code is open', () => isCodeOpen(rep));
    await writeCode(rep, await reference('largest-value'));
    await command('runTests');
    await eventually('the code is closed', () => !isCodeOpen(rep));
    ok(panelColumn() !== undefined, 'the panel is still there');
  });

  it('opens the code with Run, Hint and Give up above it, and without them in any other phase', async () => {
    const rep = await startCoding();
    const titles = async () => {
      await workspace.openTextDocument(fileOf(rep));
      const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', fileOf(rep));
      return lenses.map(lens => lens.command?.title.replace(/\$\([^)]*\) /, ''));
    };
    deepEqual(await titles(), ['Run', 'Hint 1/3', 'Give up']);
    for (let hint = 0; hint < 3; hint++) await command('showHint');
    deepEqual(await titles(), ['Run', 'Give up']);
    await command('parkRep');
    deepEqual(await titles(), []);
  });

  it('runs the cases when the learner saves', async () => {
    const rep = await startCoding();
    await eventually('the code is open', () => isCodeOpen(rep));
    await writeCode(rep, await reference('largest-value'));
    ok(await (await workspace.openTextDocument(fileOf(rep))).save());
    await eventually('the rep has passed', () => !isCodeOpen(rep));
    const graded = await command('recall', { skip: true });
    deepEqual([graded?.phase, graded?.runs], ['grading', 1]);
  });

  it('shows the solution beside the learner’s code after giving up', async () => {
    await startCoding();
    await command('giveUp');
    const diff = await eventually('the diff is open', () => openDiff());
    match(diff.original.path, /yours\/largest-value\.ts$/);
    match(diff.modified.path, /reference\/largest-value\.ts$/);
    const solution = await workspace.openTextDocument(diff.modified);
    equal(solution.getText(), await reference('largest-value'));
  });

  it('compares with the attempt before', async () => {
    const rep = await startRecalling();
    await command('recall', { skip: true });
    await command('grade');
    const again = await startCoding();
    await writeCode(again, 'export const largest = () => null;');
    await command('giveUp');
    await eventually('the solution is open', () => openDiff(/reference/));
    await command('compare', { with: 'previous' });
    const diff = await eventually('the diff is open', () => openDiff(/previous/));
    equal((await workspace.openTextDocument(diff.modified)).getText(), await reference('largest-value'));
    ok(rep.id < again.id);
  });

  it('has its views in the activity bar, and all of them open', async () => {
    const { views } = extension().packageJSON.contributes;
    const ids: string[] = views.spindle.map(({ id }: { id: string }) => id);
    deepEqual(ids, ['spindle.today', 'spindle.topics', 'spindle.streak']);
    for (const id of ids) await commands.executeCommand(`${id}.focus`);
    await command('openPanel');
    await eventually('the panel is open', () => panelColumn() !== undefined);
  });

  it('steps through a whole rep faster than editors open, and ends without an editor too many', async () => {
    const rep = await startCoding();
    await command('giveUp');
    await command('recall', { skip: true });
    await command('grade');
    await eventually('the panel is open', () => panelColumn() !== undefined);
    await eventually('no code is open', () => !isCodeOpen(rep));
  });
});

/** The column of the practice panel; undefined where it is not open. */
function panelColumn(): number | undefined {
  const isPanel = (input: unknown) => input instanceof TabInputWebview && input.viewType.endsWith('spindle.panel');
  return window.tabGroups.all.find(group => group.tabs.some(({ input }) => isPanel(input)))?.viewColumn;
}

/** A diff that is open, by the path of its right side. */
function openDiff(path = /./): TabInputTextDiff | undefined {
  const inputs = window.tabGroups.all.flatMap(group => group.tabs).map(({ input }) => input);
  return inputs.find(input => input instanceof TabInputTextDiff && path.test(input.modified.path)) as
    | TabInputTextDiff
    | undefined;
}
