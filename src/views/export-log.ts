import { l10n, Uri, window, workspace } from 'vscode';
import { plural } from '../core/words';
import type { App } from '../host/app';
import { practiceSettings } from '../host/config';
import type { CommandTypes, MoveReport } from '../host/contributions';
import { type ExportFormat, exportFormat } from '../log/export-format';
import { answered } from './ask/cancelled';

type Request = CommandTypes['exportLog']['takes'];

/** The command that writes the log to a file. */
export function exportCommand({ store, report: { note } }: App) {
  return async (request?: Request): Promise<MoveReport> => {
    const format = exportFormat(request?.format ?? (request ? formatOf(request.uri) : await askFormat()));
    const target = request ? Uri.parse(request.uri, true) : answered(await askTarget(format));
    const { entries, damaged } = await store.read();
    // It brings a writer of CSV, which no start needs to read.
    const { exportLog } = await import('../log/export');
    const text = exportLog(entries, format, practiceSettings().dayStartHour);
    await workspace.fs.writeFile(target, Buffer.from(text));
    const report = { events: entries.length, added: entries.length, skipped: 0, damaged: damaged.length };
    if (!request) {
      const words = plural(
        l10n.t,
        '{0} event exported to {1}.|{0} events exported to {1}.',
        report.events,
        target.fsPath,
      );
      window.showInformationMessage(words).then(undefined, note);
    }
    return report;
  };
}

function formatOf(uri: string): ExportFormat {
  return uri.endsWith('.csv') ? 'csv' : 'jsonl';
}

async function askFormat(): Promise<ExportFormat> {
  const formats: { label: string; detail: string; format: ExportFormat }[] = [
    { label: 'JSONL', detail: l10n.t('Every event as it is: a backup, or for another Spindle'), format: 'jsonl' },
    { label: 'CSV', detail: l10n.t('One row a review, for a spreadsheet'), format: 'csv' },
    { label: 'FSRS', detail: l10n.t('The review log that FSRS tools read'), format: 'fsrs' },
  ];
  return answered(await window.showQuickPick(formats, { title: l10n.t('Export as') })).format;
}

function askTarget(format: ExportFormat) {
  const extension = format === 'jsonl' ? 'jsonl' : 'csv';
  return window.showSaveDialog({ title: l10n.t('Export the practice log'), filters: { [format]: [extension] } });
}
