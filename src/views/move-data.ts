import { ConfigurationTarget, l10n, window, workspace } from 'vscode';
import { PracticeError } from '../core/errors';
import type { App } from '../host/app';
import { wholePath } from '../host/config';
import { type CommandTypes, settings } from '../host/contributions';
import { answered } from './ask/cancelled';

type Move = CommandTypes['moveData'];

/** The command that moves the practice log, the attempts and the learner's own katas to another folder. */
export function moveDataCommand(app: App): (request?: Move['takes']) => Promise<Move['gives']> {
  return async request => {
    const from = app.dataFolder;
    const to = request ? wholePath(request.folder, settings.dataFolder) : await askFolder(from);
    if (to === from) throw new PracticeError('The data folder is {0} already.', from);
    await app.moveData(to);
    // The other windows follow it; so does the next start.
    await workspace.getConfiguration().update(settings.dataFolder, to, ConfigurationTarget.Global);
    if (!request) {
      const words = l10n.t('Spindle now keeps your practice in {0}. The old folder is as it was: {1}', to, from);
      window.showInformationMessage(words).then(undefined, app.report.note);
    }
    return { from, to };
  };
}

async function askFolder(from: string): Promise<string> {
  const use = l10n.t('Use This Folder');
  const title = l10n.t('Where shall your practice be kept?');
  const options = { title, openLabel: use, canSelectFiles: false, canSelectFolders: true };
  const to = answered((await window.showOpenDialog(options))?.[0]).fsPath;
  const detail = l10n.t(
    'Your log, your attempts and your own katas are copied to {0} and compared. What is there already is kept and united with them. {1} stays as it is.',
    to,
    from,
  );
  const move = l10n.t('Move');
  answered(await window.showInformationMessage(l10n.t('Move your practice?'), { modal: true, detail }, move));
  return to;
}
