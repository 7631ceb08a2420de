import { basename } from 'node:path';
import { l10n, window } from 'vscode';
import { PracticeError } from '../core/errors';
import { listed } from '../core/words';
import type { App } from '../host/app';
import { answered, Cancelled } from './ask/cancelled';

interface PackRequest {
  readonly folder?: string;
}

/** Giving and taking trust. A person is always asked: nobody may trust in their place. */
export function packTrustCommands({ packs }: App) {
  const chosen = async (request: PackRequest | undefined, trust: 'trusted' | 'untrusted'): Promise<string> => {
    const folders = packs.shelf.added.map(({ folder }) => folder).filter(folder => packs.trustIn(folder) === trust);
    if (request?.folder !== undefined) {
      if (folders.includes(request.folder)) return request.folder;
      throw new PracticeError('There is no such pack: {0}. There are: {1}.', request.folder, listed(folders));
    }
    if (folders.length === 0)
      throw trust === 'trusted'
        ? new PracticeError(
            'There is no pack here that you trust. Name the folder of one in the setting "spindle.packs".',
          )
        : new PracticeError('There is no pack here to trust. Name the folder of one in the setting "spindle.packs".');
    const items = folders.map(folder => ({ label: basename(folder), description: folder, folder }));
    return answered(await window.showQuickPick(items, { title: l10n.t('Which pack?') })).folder;
  };
  return {
    trustPack: async (request?: PackRequest): Promise<boolean> => {
      const folder = await chosen(request, 'untrusted');
      await askForTrust(folder);
      await packs.setTrust(folder, true);
      return true;
    },
    distrustPack: async (request?: PackRequest): Promise<boolean> => {
      await packs.setTrust(await chosen(request, 'trusted'), false);
      return true;
    },
  };
}

/** @throws Cancelled where the answer is no */
async function askForTrust(folder: string): Promise<void> {
  const question = l10n.t('Do you trust the author of the pack "{0}"?', basename(folder));
  const detail = l10n.t(
    'Its code then runs on this machine like your own: in every language, outside the sandbox.\n{0}',
    folder,
  );
  const yes = l10n.t('Yes, I Trust the Author');
  if ((await window.showWarningMessage(question, { modal: true, detail }, yes)) !== yes) throw new Cancelled();
}
