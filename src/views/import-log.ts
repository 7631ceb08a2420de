import { basename, dirname, extname } from 'node:path';
import { FileType, l10n, Uri, window, workspace } from 'vscode';
import { PracticeError } from '../core/errors';
import { importWords, summarizeImport } from '../core/import-summary';
import { countingAgain } from '../core/undone';
import { plural } from '../core/words';
import type { App } from '../host/app';
import type { CommandTypes, MoveReport } from '../host/contributions';
import { Attempts } from '../log/attempts';
import { exportFormat } from '../log/export-format';
import { type Import, importFolder, importJsonl } from '../log/import';
import { answered, Cancelled } from './ask/cancelled';
import { pick } from './ask/pick';

type Request = CommandTypes['importLog']['takes'];

/** The command that takes in an exported log, or the data folder of another Spindle. */
export function importCommand(app: App): (request?: Request) => Promise<MoveReport> {
  return async request => {
    if (exportFormat(request?.format ?? 'jsonl') !== 'jsonl') {
      throw new PracticeError('Only "jsonl" can be imported: the other formats leave out what a log needs.');
    }
    const source = request ? Uri.parse(request.uri, true) : await askSource();
    const { type } = await workspace.fs.stat(source);
    const isFolder = (type & FileType.Directory) !== 0;
    const found = isFolder ? await fromFolder(app, source) : await fromFile(app, source);
    const report = reportOf(found);
    if (request?.preview || (!request && !(await confirmed(app, found)))) return report;
    await app.practice.importEvents(source.fsPath, found.entries, found.ids);
    if (isFolder) await takeAttempts(app, source.fsPath, found);
    if (!request) {
      // Nobody waits for it to be closed.
      window.showInformationMessage(l10n.t('Imported. "Undo" takes it back as one.')).then(undefined, app.report.note);
    }
    return report;
  };
}

function reportOf({ events, added, skipped, damaged }: Import): MoveReport {
  return { events, added, skipped, damaged: damaged.length };
}

async function askSource(): Promise<Uri> {
  const what = answered(
    await pick<'file' | 'folder'>({
      title: l10n.t('Import from'),
      items: [
        { label: l10n.t('An Exported File'), detail: l10n.t('A log exported as JSONL'), answer: 'file' },
        {
          label: l10n.t('Another Data Folder'),
          detail: l10n.t('Of a Spindle on another machine, or an older copy: its log and its attempts'),
          answer: 'folder',
        },
      ],
    }),
  );
  const isFolder = what === 'folder';
  const title = l10n.t('Import a practice log');
  const options = { title, canSelectFiles: !isFolder, canSelectFolders: isFolder };
  return answered((await window.showOpenDialog(options))?.[0]);
}

async function fromFile({ log }: App, source: Uri): Promise<Import> {
  return importJsonl(Buffer.from(await workspace.fs.readFile(source)).toString('utf8'), log);
}

async function fromFolder({ log }: App, source: Uri): Promise<Import> {
  const found = await importFolder(source.fsPath, log);
  if (found) return found;
  throw new PracticeError(
    'There is no practice log in {0}. Choose a data folder: the one that has a folder "log".',
    source.fsPath,
  );
}

/** Shows what would be added. @throws Cancelled where nothing is to be done */
async function confirmed(
  { practice, report }: App,
  { ids, entries, added, skipped, damaged }: Import,
): Promise<boolean> {
  const known = l10n.t('{0} known already, {1} damaged.', skipped, damaged.length);
  const again = countingAgain(await practice.events(), ids).length;
  if (added + again === 0) {
    window.showInformationMessage(l10n.t('There is nothing new to import: {0}', known)).then(undefined, report.note);
    throw new Cancelled();
  }
  const words = importWords(summarizeImport(entries.map(({ event }) => event)), l10n.t);
  const yes = l10n.t('Import');
  const back = again === 0 ? '' : ` ${l10n.t('{0} taken back before would count again.', again)}`;
  const detail = `${words}.\n${known}${back}`;
  return (
    answered(
      await window.showInformationMessage(
        plural(l10n.t, 'Import {0} event?|Import {0} events?', added),
        { modal: true, detail },
        yes,
      ),
    ) === yes
  );
}

/** The code of the reps that came; what is here already stays. */
async function takeAttempts({ attempts }: App, folder: string, { entries }: Import): Promise<void> {
  const ids = entries.map(({ event }) => event.id);
  const theirs = await new Attempts(() => (basename(folder) === 'log' ? dirname(folder) : folder)).list(ids);
  const ours = await attempts.list(ids);
  for (const [id, path] of theirs) {
    if (ours.has(id)) continue;
    const code = Buffer.from(await workspace.fs.readFile(Uri.file(path))).toString('utf8');
    await attempts.write(id, extname(path).slice(1), code);
  }
}
