import { l10n, window, workspace } from 'vscode';
import { afterQuiet } from '../after-quiet';
import { plural } from '../core/words';
import type { App } from '../host/app';
import { newerVersion } from '../log/event-guards';
import type { DamagedLine } from '../log/store';

/** A sync tool that writes a file in pieces has it damaged for a moment. */
const settledMs = 3000;

/**
 * Says where the practice log could not be read, at the start and when it is found later, each line once while it is
 * damaged; and folds again when a setting that the fold depends on changes.
 */
export function register(app: App): void {
  const { log, practice, context, report } = app;
  let told = new Set<string>();
  const look = async () => {
    const found = log.damaged.filter(line => !told.has(placeOf(line)));
    told = new Set(log.damaged.map(placeOf));
    if (found.length > 0) tell(app, found);
  };
  const later = afterQuiet(settledMs, look, report.note);
  context.subscriptions.push(
    later,
    practice.onDidChange(later.ask),
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('spindle')) practice.refold().catch(report.note);
    }),
  );
  look().catch(report.note);
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
    return plural(
      l10n.t,
      'A line of the practice log ({1}) was written by a newer Spindle. It stays as it is: update Spindle to read it.|{0} lines of the practice log were written by a newer Spindle (first: {1}). They stay as they are: update Spindle to read them.',
      found.length,
      where,
    );
  }
  return plural(
    l10n.t,
    'Spindle could not read one line of the practice log ({1}). It stays there; the rest was read.|Spindle could not read {0} lines of the practice log (first: {1}). They stay there; the rest was read.',
    found.length,
    where,
  );
}
