import { l10n, StatusBarAlignment, window } from 'vscode';
import { elapsed } from '../core/active-time';
import type { App } from '../host/app';
import { commands } from '../host/contributions';
import { soon } from './soon';

/** What is due; in a rep the active time. */
export function register({ practice, context }: App): void {
  const item = window.createStatusBarItem('spindle.status', StatusBarAlignment.Left, 0);
  item.name = 'Spindle';
  const update = () => {
    write();
    item.accessibilityInformation = { label: label() };
  };
  const write = () => {
    const { open } = practice;
    if (open) {
      const clock = clockText(elapsed(open.rep.time, Date.now()));
      item.text = open.rep.task ? `$(watch) ${clock}` : l10n.t('$(comment) Recall');
      item.tooltip = l10n.t('Spindle: the rep that is open ({0} of active time)', clock);
      item.command = commands.openPanel;
    } else {
      const due = practice.scheduling.plan().due.length;
      item.text = due === 0 ? '$(mortar-board) Spindle' : l10n.t('$(mortar-board) {0} due', due);
      item.tooltip = due === 0 ? l10n.t('Spindle: nothing is due. Start a rep') : l10n.t('Spindle: start a rep');
      item.command = commands.startRep;
    }
  };
  // The text alone changes each second: the folded state is asked only when it changed.
  const tick = setInterval(() => {
    if (practice.open) update();
  }, 1000);
  /** Read aloud without the names of icons. */
  const label = () => item.text.replace(/\$\([\w~-]+\) ?/g, '');
  const show = () => {
    update();
    item.show();
  };
  context.subscriptions.push(item, practice.onDidChange(update), soon(show), { dispose: () => clearInterval(tick) });
}

function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}
