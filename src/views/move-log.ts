import { l10n, Uri, window, workspace } from 'vscode';
import { PracticeError } from '../core/errors';
import type { App } from '../host/app';
import { practiceSettings } from '../host/config';
import type { MoveReport } from '../host/contributions';
import { type ExportFormat, exportFormats, exportLog } from '../log/export';
import { importJsonl } from '../log/import';
import { answered } from './ask/cancelled';

interface MoveRequest {
  readonly uri: string;
  readonly format?: ExportFormat;
}

/** Export and import of the practice log. */
export function moveCommands({ log, store, practice }: App) {
  return {
    exportLog: async (request?: MoveRequest): Promise<MoveReport> => {
      const format = checked(request?.format ?? (request ? formatOf(request.uri) : await askFormat()));
      const target = request ? Uri.parse(request.uri, true) : answered(await askTarget(format));
      const { entries, damaged } = await store.read();
      const text = exportLog(entries, format, practiceSettings().dayStartHour);
      await workspace.fs.writeFile(target, Buffer.from(text));
      const report = { events: entries.length, added: entries.length, skipped: 0, damaged: damaged.length };
      if (!request) window.showInformationMessage(l10n.t('{0} events exported to {1}.', report.events, target.fsPath));
      return report;
    },
    importLog: async (request?: MoveRequest): Promise<MoveReport> => {
      if (checked(request?.format ?? 'jsonl') !== 'jsonl') {
        throw new PracticeError('Only "jsonl" can be imported: the other formats leave out what a log needs.');
      }
      const picked = request ? undefined : await window.showOpenDialog({ title: l10n.t('Import a practice log') });
      const source = request ? Uri.parse(request.uri, true) : answered(picked?.[0]);
      const text = Buffer.from(await workspace.fs.readFile(source)).toString('utf8');
      const { entries, events, added, skipped, damaged } = importJsonl(text, log);
      await log.appendRaw(entries);
      await practice.refold();
      const report = { events, added, skipped, damaged: damaged.length };
      if (!request) {
        const words = l10n.t('{0} events added, {1} known already, {2} damaged.', added, skipped, damaged.length);
        window.showInformationMessage(words);
      }
      return report;
    },
  };
}

function formatOf(uri: string): ExportFormat {
  return uri.endsWith('.csv') ? 'csv' : 'jsonl';
}

function checked(format: string): ExportFormat {
  const known = exportFormats.find(name => name === format);
  if (known) return known;
  throw new PracticeError(`There is no format "${format}". There are: ${exportFormats.join(', ')}.`);
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
