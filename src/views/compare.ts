import { commands as editor, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import { attemptsAt, isAnswerHidden } from '../core/attempts';
import { PracticeError } from '../core/errors';
import type { OpenRep } from '../draft-state';
import type { App } from '../host/app';
import { commands } from '../host/contributions';
import { answered } from './ask/cancelled';
import type { VirtualDocuments } from './virtual-documents';

type Other = 'reference' | 'previous';

/**
 * The command that shows the learner's code beside the reference solution or the previous attempt, as a diff; both sides
 * read-only.
 */
export function compareCommand(
  { practice, attempts }: App,
  documents: VirtualDocuments,
): (request?: { with: Other }) => Promise<void> {
  const compare = async (other: Other, rep: OpenRep | undefined): Promise<void> => {
    if (!rep?.exercise) throw new PracticeError('There is no code to compare. Finish a rep first.');
    if (isAnswerHidden(rep.rep)) {
      throw new PracticeError('The solution opens after a passing run or after giving up.');
    }
    const { fileName, reference, title, kata } = rep.exercise;
    const yours = await yourCode(rep);
    const id = rep.rep.id;
    const previous = other === 'previous' ? await previousAttempt(kata, id) : undefined;
    const right = other === 'reference' ? reference : previous;
    if (right === undefined) throw new PracticeError('There is no earlier attempt at this kata.');
    const label = other === 'reference' ? l10n.t('reference') : l10n.t('last time');
    await editor.executeCommand(
      'vscode.diff',
      documents.show(`${id}/yours/${fileName}`, yours),
      documents.show(`${id}/${other}/${fileName}`, right),
      l10n.t('{0}: yours ↔ {1}', title, label),
      { preview: true, viewColumn: ViewColumn.One, preserveFocus: true },
    );
    await editor.executeCommand(commands.openPanel, { beside: true });
  };
  const yourCode = async ({ rep }: OpenRep): Promise<string> => {
    const path = practice.open?.rep.id === rep.id ? practice.codePath(practice.open) : undefined;
    if (!path) return (await attempts.read(rep.id)) ?? '';
    return Buffer.from(await workspace.fs.readFile(Uri.file(path))).toString('utf8');
  };
  const previousAttempt = async (kata: string, id: string): Promise<string | undefined> => {
    const before = attemptsAt(await practice.standing(), kata).find(other => other.id !== id);
    return before && attempts.read(before.id);
  };

  return async request => {
    const other = request?.with ?? answered(await askOther());
    await compare(other, practice.open ?? practice.recorded?.open);
  };
}

async function askOther(): Promise<Other | undefined> {
  const choices: { label: string; other: Other }[] = [
    { label: l10n.t('With the reference'), other: 'reference' },
    { label: l10n.t('With my last attempt'), other: 'previous' },
  ];
  return (await window.showQuickPick(choices))?.other;
}
