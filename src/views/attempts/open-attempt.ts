import { extname } from 'node:path';
import { commands as editor, l10n, type Uri, ViewColumn, window } from 'vscode';
import type { Attempt } from '../../core/attempts';
import { PracticeError } from '../../core/errors';
import type { App } from '../../host/app';
import type { VirtualDocuments } from '../virtual-documents';
import { type AttemptAnswer, timeText } from './attempt-pick';

/**
 * Opens an attempt read-only, or a diff of it: with another one the older to the left, with the reference that to the right.
 * @throws PracticeError where its code is not kept any more; PackError where the kata has gone
 */
export async function openAttempt(
  app: App,
  documents: VirtualDocuments,
  title: string,
  answer: AttemptAnswer,
): Promise<void> {
  const { attempt } = answer;
  switch (answer.what) {
    case 'open':
      await window.showTextDocument(await attemptUri(app, documents, attempt), {
        preview: true,
        viewColumn: ViewColumn.One,
      });
      return;
    case 'reference': {
      const [yours, reference] = [
        await attemptUri(app, documents, attempt),
        await referenceUri(app, documents, attempt),
      ];
      await showDiff(yours, reference, l10n.t('{0}: {1} ↔ reference', title, timeText(attempt)));
      return;
    }
    case 'compare': {
      const [older, newer] = [attempt, answer.other].sort((a, b) => (a.id < b.id ? -1 : 1));
      if (!older || !newer) return;
      const [left, right] = [await attemptUri(app, documents, older), await attemptUri(app, documents, newer)];
      await showDiff(left, right, l10n.t('{0}: {1} ↔ {2}', title, timeText(older), timeText(newer)));
    }
  }
}

/** In the first column, as all code: the panel is beside it. */
async function showDiff(left: Uri, right: Uri, title: string): Promise<void> {
  await editor.executeCommand('vscode.diff', left, right, title, { preview: true, viewColumn: ViewColumn.One });
}

async function attemptUri({ attempts, dataFolder }: App, documents: VirtualDocuments, attempt: Attempt): Promise<Uri> {
  const { id, kata } = attempt;
  const path = (await attempts.list([id])).get(id);
  const code = path && (await attempts.read(id));
  if (path === undefined || code === undefined) {
    throw new PracticeError(
      'The code of the attempt of {0} is not in {1} any more. If the folder is synced, wait for it to arrive; "Spindle: Doctor" checks the folder.',
      timeText(attempt),
      dataFolder,
    );
  }
  return documents.show(`attempts/${id}/${kata} ${attempt.at.slice(0, 10)}${extname(path)}`, code);
}

async function referenceUri({ practice }: App, documents: VirtualDocuments, attempt: Attempt): Promise<Uri> {
  const { kata, variation, language } = attempt;
  const { fileName, reference } = await practice.library.exercise(kata, variation, language);
  return documents.show(`reference/${kata}/${variation}/${fileName}`, reference);
}
