import { CodeLens, EventEmitter, l10n, languages, Range } from 'vscode';
import type { App } from '../host/app';
import { commands } from '../host/contributions';
import { workplaceOf } from './learners-files';

/** Run · Hint · Give up, above the learner's code. */
export function register({ practice, context }: App): void {
  const changed = new EventEmitter<void>();
  context.subscriptions.push(
    changed,
    practice.onDidChange(() => changed.fire()),
    languages.registerCodeLensProvider(
      { scheme: 'file' },
      {
        onDidChangeCodeLenses: changed.event,
        provideCodeLenses: document => {
          const { open } = practice;
          if (!open?.rep.task || open.rep.phase !== 'coding') return [];
          if (document.uri.fsPath !== workplaceOf(practice, open)?.file) return [];
          const { hintsShown, task } = open.rep;
          const top = new Range(0, 0, 0, 0);
          const run = practice.isRunning ? l10n.t('$(sync~spin) Running') : l10n.t('$(run-all) Run');
          const lenses = [new CodeLens(top, { title: run, command: commands.runTests })];
          if (hintsShown < task.hints) {
            const title = l10n.t('$(lightbulb) Hint {0}/{1}', hintsShown + 1, task.hints);
            lenses.push(new CodeLens(top, { title, command: commands.showHint }));
          }
          lenses.push(new CodeLens(top, { title: l10n.t('Give up'), command: commands.giveUp }));
          return lenses;
        },
      },
    ),
  );
}
