import { commands as editor, l10n, window } from 'vscode';
import { isRep } from '../core/events';
import type { App } from '../host/app';
import { setting } from '../host/config';
import { commands } from '../host/contributions';

/** In the global state: true once it was offered. */
const key = 'spindle.placementOffered';
/** A newcomer's first reps are free of it; later ones say more than answers do. */
const repsBefore = 2;

/** Offers *Find My Level* after the second rep of a log, once in a lifetime. */
export function register({ practice, context, report }: App): void {
  const offer = async () => {
    await context.globalState.update(key, true);
    const find = l10n.t('Find My Level');
    const chosen = await window.showInformationMessage(
      l10n.t('Spindle takes you for a newcomer in every topic. Five minutes of questions can say where you stand.'),
      find,
      l10n.t('Not Now'),
    );
    if (chosen === find) await editor.executeCommand(commands.findLevel);
  };
  context.subscriptions.push(
    practice.onDidRecord(event => {
      if (!isRep(event) || context.globalState.get(key) || practice.history.placement) return;
      const reps = [...practice.history.days.values()].reduce((sum, day) => sum + day.reps, 0);
      if (reps === repsBefore && setting('offerPlacement')) offer().catch(report.note);
    }),
  );
}
