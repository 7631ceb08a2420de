import { homedir } from 'node:os';
import { l10n, Uri, window, workspace } from 'vscode';
import type { Figure } from '../../core/dashboard/figure';
import { PracticeError } from '../../core/errors';
import type { Reporter } from '../../host/report';
import type { DashboardState, SaveFigure } from '../../webviews/protocol';

/** Asks where to, and writes a chart there as a picture or as its numbers. */
export async function saveFigure(
  { groups }: DashboardState,
  { figure: id, format, content }: SaveFigure,
  { note }: Reporter,
): Promise<void> {
  const figure = groups.flatMap(({ figures }) => figures).find(of => of.id === id);
  if (!figure) throw new PracticeError('The dashboard has no chart "{0}". Open it again.', id);
  const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.file(homedir());
  const target = await window.showSaveDialog({
    title: l10n.t('Save “{0}”', figure.title),
    defaultUri: Uri.joinPath(folder, `spindle-${id}.${format}`),
    filters: { [format.toUpperCase()]: [format] },
  });
  if (!target) return;
  await workspace.fs.writeFile(target, format === 'csv' ? await numbersOf(figure) : bytesOf(content));
  window.showInformationMessage(l10n.t('Saved to {0}.', target.fsPath)).then(undefined, note);
}

async function numbersOf({ table }: Figure): Promise<Uint8Array> {
  // It brings a writer of CSV, which the charts do not need.
  const { csvText } = await import('../../log/csv');
  const columns = table.columns.map(({ name }) => name);
  return Buffer.from(csvText(columns, table.rows));
}

function bytesOf(content: string | undefined): Uint8Array {
  if (content === undefined) throw new PracticeError('The picture is empty. Wait until the chart is drawn.');
  return Buffer.from(content, 'base64');
}
