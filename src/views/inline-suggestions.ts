import { ConfigurationTarget, l10n, window, workspace } from 'vscode';
import { isRep } from '../core/events';
import type { App } from '../host/app';
import { setting } from '../host/config';
import { settings } from '../host/contributions';

/** VS Code's own, which every source of inline suggestions goes by. */
const inlineSuggest = 'editor.inlineSuggest.enabled';
/** In the global state: the user's own value while it is held (`null`: none), so that it can be given back after a crash. */
const heldKey = 'spindle.heldInlineSuggest';
const offeredKey = 'spindle.holdInlineSuggestionsOffered';

/** Holds inline suggestions back while a rep is coded, where the learner wants that; offers it once, when there is a reason. */
export function register({ practice, context, report }: App): void {
  const { globalState } = context;
  const userValue = () => workspace.getConfiguration().inspect<boolean>(inlineSuggest)?.globalValue;
  const write = (value: boolean | undefined) =>
    workspace.getConfiguration().update(inlineSuggest, value, ConfigurationTarget.Global);

  const adjust = async () => {
    const held = globalState.get<{ readonly value: boolean | null }>(heldKey);
    const wanted = practice.open?.rep.phase === 'coding' && setting('holdInlineSuggestions');
    if (wanted && !held) {
      // First what to give back: stopped in between, nothing is lost.
      await globalState.update(heldKey, { value: userValue() ?? null });
      await write(false);
    } else if (!wanted && held) {
      // What the user set meanwhile stays.
      if (userValue() === false) await write(held.value ?? undefined);
      await globalState.update(heldKey, undefined);
    }
  };
  // One after the other: two changes of a rep may come at once.
  let turn = Promise.resolve();
  const look = () => {
    turn = turn.then(adjust).catch(report.note);
  };

  const offer = async () => {
    if (setting('holdInlineSuggestions') || globalState.get(offeredKey)) return;
    await globalState.update(offeredKey, true);
    const hold = l10n.t('Hold Them Back');
    const chosen = await window.showInformationMessage(
      l10n.t('A rep is your own work. Shall inline suggestions be held back while you code in one?'),
      hold,
    );
    if (chosen !== hold) return;
    await workspace.getConfiguration().update(settings.holdInlineSuggestions, true, ConfigurationTarget.Global);
  };

  context.subscriptions.push(
    practice.onDidChange(look),
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration(settings.holdInlineSuggestions)) look();
    }),
    practice.onDidRecord(event => {
      if (isRep(event) && (event.outcome.insertions ?? 0) > 0) offer().catch(report.note);
    }),
  );
  look();
}
