import { l10n, window, workspace } from 'vscode';
import type { App } from '../host/app';
import { newerVersion } from '../log/event-guards';
import type { DamagedLine } from '../log/store';

/**
 * Says where the practice log could not be read, at the start and when it is found later, each line once; and folds
 * again when a setting that the fold depends on changes.
 */
export function register(app: App): void {
  const { log, practice, context, report } = app;
  const told = new Set<string>();
  let seen: readonly DamagedLine[] = [];
  const look = () => {
    // Asked at every change: nearly always it is the same list.
    if (log.damaged === seen) return;
    seen = log.damaged;
    const found = seen.filter(line => !told.has(placeOf(line)));
    for (const line of found) told.add(placeOf(line));
    if (found.length > 0) tell(app, found);
  };
  context.subscriptions.push(
    practice.onDidChange(look),
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('spindle')) practice.refold().catch(report.note);
    }),
  );
  look();
}

function placeOf({ file, line }: DamagedLine): string {
  return `${file}:${line}`;
}

function tell({ report }: App, found: readonly DamagedLine[]): void {
  for (const line of found) report.channel.warn(`${placeOf(line)}: ${line.reason} (${line.excerpt})`);
  const details = l10n.t('Show Details');
  window.showWarningMessage(wordsOf(found), details).then(choice => {
    if (choice === details) report.channel.show();
  }, report.note);
}

function wordsOf(found: readonly DamagedLine[]): string {
  const where = found[0] ? placeOf(found[0]) : '';
  if (found.every(({ reason }) => reason.startsWith(newerVersion))) {
    return l10n.t(
      '{0} lines of the practice log were written by a newer Spindle (first: {1}). They stay as they are: update Spindle to read them.',
      found.length,
      where,
    );
  }
  return found.length === 1
    ? l10n.t('Spindle could not read one line of the practice log ({0}). It stays there; the rest was read.', where)
    : l10n.t(
        'Spindle could not read {0} lines of the practice log (first: {1}). They stay there; the rest was read.',
        found.length,
        where,
      );
}
