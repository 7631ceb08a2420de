import { l10n, window, workspace } from 'vscode';
import type { App } from '../host/app';

/** Says where the practice log could not be read, and folds again when a setting that the fold depends on changes. */
export function register({ log, practice, context, report }: App): void {
  context.subscriptions.push(
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('spindle')) practice.refold().catch(report.note);
    }),
  );
  const { damaged } = log;
  const first = damaged[0];
  if (!first) return;
  for (const { file, line, reason, excerpt } of damaged) {
    report.channel.warn(`${file}:${line}: ${reason} (${excerpt})`);
  }
  const details = l10n.t('Show Details');
  const where = `${first.file}:${first.line}`;
  const message =
    damaged.length === 1
      ? l10n.t('Spindle could not read one line of the practice log ({0}). It stays there; the rest was read.', where)
      : l10n.t(
          'Spindle could not read {0} lines of the practice log (first: {1}). They stay there; the rest was read.',
          damaged.length,
          where,
        );
  window.showWarningMessage(message, details).then(choice => {
    if (choice === details) report.channel.show();
  }, report.note);
}
