import { l10n, ProgressLocation, Uri, window } from 'vscode';
import type { App } from '../host/app';
import type { CommandTypes } from '../host/contributions';
import { repositoryOf } from '../host/git-api';
import { type Synced, syncRepository } from '../host/git-sync';

type Sync = CommandTypes['syncLog'];

/** The command that shares the practice log with other machines by the git repository it is in. */
export function syncCommand(app: App): (request?: Sync['takes']) => Promise<Sync['gives']> {
  return async request => {
    if (request) return sync(app);
    const location = ProgressLocation.Window;
    const synced = await window.withProgress({ location, title: l10n.t('Syncing the practice log') }, () => sync(app));
    window.setStatusBarMessage(
      synced.received
        ? l10n.t('$(check) Practice log synced: practice of another machine came')
        : l10n.t('$(check) Practice log synced'),
      5000,
    );
    return synced;
  };
}

async function sync({ dataFolder, practice }: App): Promise<Synced> {
  const synced = await syncRepository(await repositoryOf(Uri.file(dataFolder)), dataFolder);
  await practice.syncLog();
  return synced;
}
