import { commands as editor, l10n, window } from 'vscode';
import type { App } from '../host/app';
import { commands } from '../host/contributions';

/** After a crash or a reload: a rep that was open is offered again. One that was parked on purpose waits in Today. */
export function register({ practice, report }: App): void {
  offer().catch(report.show);

  async function offer(): Promise<void> {
    await practice.refreshParked();
    const interrupted = practice.parked.find(({ open }) => !open.rep.parked);
    if (!interrupted || practice.open) return;
    const { open } = interrupted;
    const resume = l10n.t('Resume');
    const title = open.exercise?.title ?? open.rep.topic;
    const choice = await window.showInformationMessage(
      l10n.t('"{0}" was interrupted. Nothing is lost: go on where you were?', title),
      resume,
    );
    if (choice === resume) await editor.executeCommand(commands.resumeRep, { id: open.rep.id });
  }
}
