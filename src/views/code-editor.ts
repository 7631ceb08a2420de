import { setTimeout as delay } from 'node:timers/promises';
import {
  commands as editor,
  type TextDocument,
  type TextDocumentChangeEvent,
  TextDocumentSaveReason,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { DocumentEdit } from '../core/edit-tally';
import { PracticeError } from '../core/errors';
import { listed } from '../core/words';
import type { OpenRep } from '../draft-state';
import type { App } from '../host/app';
import { setting } from '../host/config';
import { commands } from '../host/contributions';
import type { Practice } from '../practice';
import { showEdit } from './edit-target';
import { isWithin, openDocuments, type Workplace, workplaceOf } from './learners-files';

/** The learner's file in a normal editor tab: run on save, its keystrokes counted as activity. */
export function register({ practice, context, report }: App): void {
  const isCode = ({ uri }: TextDocument) => {
    const { open } = practice;
    const place = open?.rep.phase === 'coding' ? workplaceOf(practice, open) : undefined;
    return place !== undefined && isWithin(place, uri);
  };
  const run = () => editor.executeCommand(commands.runTests, {}).then(undefined, report.note);
  let runAfterSave: string | undefined;

  context.subscriptions.push(
    workspace.onDidChangeTextDocument(change => {
      if (change.contentChanges.length === 0 || !isCode(change.document)) return;
      const before = practice.open?.differing;
      practice.noteEdit(editOf(change), change.document.getText(), change.document.uri.path);
      // Nothing is left to do: waiting for a save would only be a test of memory for keys.
      if (before !== 0 && practice.open?.differing === 0) run();
    }),
    // Auto save is no wish to run: every pause in typing would count as a failed run.
    workspace.onWillSaveTextDocument(({ document, reason }) => {
      const wished = reason === TextDocumentSaveReason.Manual && !savingForRun && setting('runOnSave');
      if (wished && isCode(document)) runAfterSave = document.uri.toString();
    }),
    workspace.onDidSaveTextDocument(document => {
      if (document.uri.toString() !== runAfterSave) return;
      runAfterSave = undefined;
      run();
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (isCode(textEditor.document)) practice.noteActivity();
    }),
    window.onDidChangeWindowState(({ focused }) => {
      if (!focused) practice.noteAway();
    }),
  );
}

function editOf({ contentChanges, reason }: TextDocumentChangeEvent): DocumentEdit {
  return {
    changes: contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
      offset: rangeOffset,
      removed: rangeLength,
      inserted: text,
    })),
    isUndo: reason !== undefined,
  };
}

let savingForRun = false;

/**
 * Brings the learner's code to the left, with the focus in it; nothing where there is none.
 * @param file of a project, from its folder; absent: the main one
 * @throws PracticeError where the project has no such file
 */
export async function showCode(practice: Practice, file?: string): Promise<void> {
  const { open } = practice;
  const place = open && workplaceOf(practice, open);
  if (!place) return;
  if (open.exercise?.kind === 'edit') return showEdit(open, Uri.file(place.file));
  const uri = file === undefined ? Uri.file(place.file) : projectFile(open, place, file);
  const document = await workspace.openTextDocument(uri);
  const show = () => window.showTextDocument(document, { viewColumn: ViewColumn.One, preview: false });
  // Where another editor opens at the same moment VS Code gives this one up: "Could NOT open editor".
  await show().then(undefined, show);
}

function projectFile({ exercise }: OpenRep, { folder }: Workplace, file: string): Uri {
  const paths = exercise?.kind === 'project' ? [exercise.project.main, ...exercise.files.map(({ path }) => path)] : [];
  if (folder !== undefined && paths.includes(file)) return Uri.joinPath(Uri.file(folder), file);
  throw new PracticeError('There is no file "{0}" in this rep. There are: {1}.', file, listed(paths));
}

/**
 * Writes unsaved changes to disk, which is what runs and is graded; this save starts no run of its own. Not only when
 * `isDirty`: right after a keystroke this side does not know of it yet, and old code would run.
 * @throws PracticeError where the editor does not save
 */
export async function saveCode(practice: Practice): Promise<void> {
  savingForRun = true;
  try {
    for (const document of openDocuments(practice)) await save(document);
  } finally {
    savingForRun = false;
  }
}

async function save(document: TextDocument): Promise<void> {
  // A save that meets another one of an older version (auto save) is given up by VS Code and answers false.
  for (let attempt = 0; attempt < 20; attempt++) {
    if (document.isClosed || (await document.save())) return;
    await delay(50);
  }
  throw new PracticeError('Your code could not be saved. Save it yourself (the editor will say why), then run again.');
}
