import { setTimeout as delay } from 'node:timers/promises';
import {
  commands as editor,
  type TextDocument,
  TextDocumentSaveReason,
  type Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { PracticeError } from '../core/errors';
import type { App } from '../host/app';
import { setting } from '../host/config';
import { commands } from '../host/contributions';

/** The learner's file in a normal editor tab: run on save, its keystrokes counted as activity. */
export function register({ practice, context, report }: App): void {
  const isCode = (document: TextDocument) =>
    practice.open?.rep.phase === 'coding' && document.uri.fsPath === practice.codePath(practice.open);
  let runAfterSave: string | undefined;

  context.subscriptions.push(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isCode(document)) practice.noteActivity();
    }),
    // Auto save is no wish to run: every pause in typing would count as a failed run.
    workspace.onWillSaveTextDocument(({ document, reason }) => {
      const wished = reason === TextDocumentSaveReason.Manual && !savingForRun && setting('runOnSave');
      if (wished && isCode(document)) runAfterSave = document.uri.toString();
    }),
    workspace.onDidSaveTextDocument(document => {
      if (document.uri.toString() !== runAfterSave) return;
      runAfterSave = undefined;
      editor.executeCommand(commands.runTests, {}).then(undefined, report.note);
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (isCode(textEditor.document)) practice.noteActivity();
    }),
    window.onDidChangeWindowState(({ focused }) => {
      if (!focused) practice.noteAway();
    }),
  );
}

let savingForRun = false;

/** Brings the learner's file to the left, with the focus in it. */
export async function showCode(uri: Uri): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { viewColumn: ViewColumn.One, preview: false });
}

/**
 * Writes unsaved changes to disk, which is what runs and is graded; this save starts no run of its own. Not only when
 * `isDirty`: right after a keystroke this side does not know of it yet, and old code would run.
 * @throws PracticeError where the editor does not save
 */
export async function saveCode(uri: Uri): Promise<void> {
  const document = workspace.textDocuments.find(({ uri: other }) => other.fsPath === uri.fsPath);
  if (!document) return;
  savingForRun = true;
  try {
    // A save that meets another one of an older version (auto save) is given up by VS Code and answers false.
    for (let attempt = 0; attempt < 20; attempt++) {
      if (await document.save()) return;
      await delay(50);
    }
  } finally {
    savingForRun = false;
  }
  throw new PracticeError('Your code could not be saved. Save it yourself (the editor will say why), then run again.');
}
