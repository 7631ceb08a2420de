import { l10n, window } from 'vscode';
import { said } from '../core/words';
import type { App } from '../host/app';
import { folderGone, LogWriteError } from '../log/errors';

/** Space is freed and drives are plugged in by people, who look at the window then; nobody tells us of it. */
const againMs = 30_000;

/** Says once that practice has to wait for its folder, and writes it there as soon as that is possible. */
export function register(app: App): void {
  const { store, practice, context, report } = app;
  let isTold = false;
  const tell = (error: LogWriteError) => {
    report.note(error);
    if (isTold) return;
    isTold = true;
    const again = l10n.t('Try Again');
    const words = l10n.t('Practice is kept on this machine until it can be written: {0}', said(error.reason, l10n.t));
    window.showWarningMessage(words, again).then(chosen => {
      if (chosen !== again) return;
      isTold = false;
      write().catch(report.note);
    }, report.note);
  };
  const write = async () => {
    try {
      const count = await store.flush();
      if (count > 0) await practice.syncLog();
      if (count > 0 && isTold) window.setStatusBarMessage(l10n.t('$(check) Practice that waited is written'), 5000);
      isTold = await store.isAway();
    } catch (error) {
      if (error instanceof LogWriteError) tell(error);
      else report.note(error);
    }
  };
  const lookAgain = () => {
    if (isTold) write().catch(report.note);
  };
  const timer = setInterval(lookAgain, againMs);
  context.subscriptions.push(
    store.onDidKeep(tell),
    app.onDidMoveData(lookAgain),
    window.onDidChangeWindowState(lookAgain),
    { dispose: () => clearInterval(timer) },
  );
  write()
    .then(async () => {
      if (await store.isAway()) tell(folderGone(app.dataFolder));
    })
    .catch(report.note);
}
