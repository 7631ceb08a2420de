import { ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { commands as editor, extensions, Range, TabInputText, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { RepView } from '../../src/core/rep-view';
import type { SpindleApi } from '../../src/extension';
import { type CommandName, type CommandTypes, commands } from '../../src/host/contributions';

/** What the extension gives to others, activated. */
export async function spindle(): Promise<SpindleApi> {
  return extension().activate();
}

/** The extension under test. */
export function extension() {
  const found = extensions.getExtension<SpindleApi>('spindle-practice.spindle');
  ok(found, 'the extension is installed');
  return found;
}

/** Runs a command of the extension as a script does: with one plain object, `{}` where it takes nothing. */
export async function command<Name extends CommandName>(
  name: Name,
  takes?: CommandTypes[Name]['takes'],
): Promise<CommandTypes[Name]['gives']> {
  await spindle();
  return editor.executeCommand<CommandTypes[Name]['gives']>(commands[name], takes ?? {});
}

/** Runs a command with anything at all, as a script without types may. */
export async function commandWith(name: CommandName, takes: unknown): Promise<unknown> {
  await spindle();
  return editor.executeCommand(commands[name], takes);
}

/** A rep of the kata as written, in TypeScript, past the prediction. */
export async function startCoding(kata = 'largest-value'): Promise<RepView> {
  await command('startRep', { kata, language: 'typescript', variation: 'base' });
  return command('predict', { skip: true });
}

/** A rep of `startCoding` that has passed and asks for the recall. */
export async function startRecalling(kata = 'largest-value'): Promise<RepView> {
  const rep = await startCoding(kata);
  await writeCode(rep, await reference(kata));
  await command('runTests');
  return rep;
}

/** The kata's own solution in TypeScript. */
export function reference(kata: string): Promise<string> {
  return readFile(join(extension().extensionPath, 'katas', kata, 'solution.ts'), 'utf8');
}

export function fileOf(view: RepView): Uri {
  ok(view.file, 'the rep has a file');
  return Uri.parse(view.file, true);
}

/** Replaces what the learner's editor holds, without saving it. */
export async function writeCode(view: RepView, code: string): Promise<void> {
  const document = await workspace.openTextDocument(fileOf(view));
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(0, 0, document.lineCount, 0), code);
  ok(await workspace.applyEdit(edit), 'the code was written');
}

/** Whether a tab shows the learner's file. */
export function isCodeOpen(view: RepView): boolean {
  const path = fileOf(view).fsPath;
  const tabs = window.tabGroups.all.flatMap(group => group.tabs);
  return tabs.some(({ input }) => input instanceof TabInputText && input.uri.fsPath === path);
}

/** Waits until `holds` gives something true; for what the editor does in its own time. */
export async function eventually<Found>(
  what: string,
  holds: () => Found | false | undefined | Promise<Found | false | undefined>,
): Promise<Found> {
  for (const end = Date.now() + 15_000; Date.now() < end; await delay(50)) {
    const found = await holds();
    if (found) return found;
  }
  throw new Error(`Not within 15 s: ${what}.`);
}

/** After each test of the suite: no rep is open or parked, nothing recorded still counts, no editor is open. */
export function putAwayAfterEach(): void {
  afterEach(async () => {
    await finishAll();
    await undoAll();
    await editor.executeCommand('workbench.action.closeAllEditors');
  });
}

/** Ends every rep the quick way; what that records is undone afterwards. */
async function finishAll(): Promise<void> {
  await command('parkRep').catch(() => undefined);
  for (;;) {
    const rep = await command('resumeRep').catch(() => undefined);
    if (!rep) return;
    await finish(rep);
  }
}

async function finish(rep: RepView): Promise<void> {
  let view: RepView | undefined = rep;
  while (view && view.phase !== 'grading') {
    if (view.phase === 'coding') view = await command('giveUp');
    else view = await command(view.phase === 'predicting' ? 'predict' : 'recall', { skip: true });
  }
  if (view) await command('grade');
}

/** Takes back everything that still counts. */
async function undoAll(): Promise<void> {
  const undone = await command('undo').catch(() => undefined);
  if (undone) await undoAll();
}
