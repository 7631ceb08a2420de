import { commands as editor, l10n, window } from 'vscode';
import { easierThan } from '../core/leech';
import type { OpenRep } from '../draft-state';
import type { App } from '../host/app';
import { setting } from '../host/config';
import { commands } from '../host/contributions';
import { StuckWatch } from '../stuck-watch';

/** Nobody is stuck for a shorter time than this. */
const lookEveryMs = 5000;

/** A way on: what it says, and what it does. */
interface WayOn {
  readonly label: string;
  readonly take: () => Thenable<unknown>;
}

/** Offers a way on, once a rep, to a learner who makes no progress. Nothing is done by itself. */
export function register({ practice, context, report }: App): void {
  const watch = new StuckWatch();
  const look = () => {
    const { open } = practice;
    if (open && setting('offerHelpWhenStuck') && watch.look(open, Date.now())) offer(open).catch(report.note);
  };
  const offer = async (open: OpenRep) => {
    const ways = waysOn(open);
    const words = l10n.t('No progress for a while: that says something about this problem. What would help?');
    const chosen = await window.showInformationMessage(words, ...ways.map(({ label }) => label));
    // The rep may have gone on meanwhile.
    if (practice.open?.rep.id !== open.rep.id || practice.open.rep.phase !== 'coding') return;
    await ways.find(({ label }) => label === chosen)?.take();
  };
  const waysOn = ({ rep, exercise }: OpenRep): WayOn[] => {
    const { katas } = practice.library;
    const kata = katas.find(({ id }) => id === rep.task?.kata);
    const easier = kata && easierThan(kata, katas, rep.task?.language);
    const park = () => editor.executeCommand(commands.parkRep, {});
    return [
      ...(rep.hintsShown < (exercise?.hints.length ?? 0)
        ? [{ label: l10n.t('A Hint'), take: () => editor.executeCommand(commands.showHint, {}) }]
        : []),
      ...(easier
        ? [
            {
              label: l10n.t('An Easier Kata First'),
              take: () => park().then(() => editor.executeCommand(commands.startRep, { kata: easier.id, ask: true })),
            },
          ]
        : []),
      { label: l10n.t('Park It and Take a Walk'), take: park },
      ...(setting('tonight') && kata
        ? [
            {
              label: l10n.t('Leave It for Tonight'),
              take: () => editor.executeCommand(commands.thinkTonight, { kata: kata.id, ask: true }),
            },
          ]
        : []),
    ];
  };
  const timer = setInterval(look, lookEveryMs);
  context.subscriptions.push({ dispose: () => clearInterval(timer) });
}
