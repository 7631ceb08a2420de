import { commands as editor, TabInputText, type TextDocument, Uri, ViewColumn, window, workspace } from 'vscode';
import type { App } from '../host/app';
import { setting } from '../host/config';
import { commands } from '../host/contributions';

/**
 * The learner's file in a normal editor tab: opened when coding begins, set aside when it ends, saved before a run, run
 * on save, its keystrokes counted as activity.
 */
export function register({ practice, context, report }: App): void {
  let shownFor: { id: string; phase: string; uri: Uri | undefined } | undefined;

  const follow = async () => {
    const open = practice.open;
    const phase = open?.rep.phase ?? 'none';
    const id = open?.rep.id ?? '';
    if (shownFor?.id === id && shownFor.phase === phase) return;
    const before = shownFor;
    const path = open && practice.codePath(open);
    shownFor = { id, phase, uri: path ? Uri.file(path) : undefined };
    if (before?.phase === 'coding' && before.uri) await setAside(before.uri);
    if (phase === 'coding' && path) await showCode(Uri.file(path));
  };
  const isCode = (document: TextDocument) =>
    practice.open?.rep.phase === 'coding' && document.uri.fsPath === practice.codePath(practice.open);

  context.subscriptions.push(
    practice.onDidChange(() => void follow().catch(report.show)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isCode(document)) practice.noteActivity();
    }),
    workspace.onDidSaveTextDocument(document => {
      if (!isCode(document) || savingForRun || !setting('runOnSave')) return;
      editor.executeCommand(commands.runTests).then(undefined, report.note);
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

/** Brings the learner's file to the left of the panel, with the focus in it. */
export async function showCode(uri: Uri): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { viewColumn: ViewColumn.One, preview: false });
}

/** Writes unsaved changes to disk, which is what runs and is graded; this save starts no run of its own. */
export async function saveCode(uri: Uri): Promise<void> {
  const document = workspace.textDocuments.find(({ uri: other }) => other.fsPath === uri.fsPath);
  if (!document?.isDirty) return;
  savingForRun = true;
  try {
    await document.save();
  } finally {
    savingForRun = false;
  }
}

async function setAside(uri: Uri): Promise<void> {
  await saveCode(uri);
  const tabs = window.tabGroups.all.flatMap(group => group.tabs);
  const ours = tabs.filter(({ input }) => input instanceof TabInputText && input.uri.fsPath === uri.fsPath);
  if (ours.length > 0) await window.tabGroups.close(ours, true);
}
