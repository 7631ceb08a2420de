import { commands as editor, l10n, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { App } from '../../host/app';
import { commands } from '../../host/contributions';
import type { PanelIntent, PanelState } from '../../webviews/protocol';
import { connect } from '../webview-host';
import { panelState } from './panel-state';
import { performIntent } from './perform';

const viewType = 'spindle.panel';

/** The practice panel: an editor beside the code that shows the phase of the open rep. */
export function register(app: App): void {
  const { practice, context } = app;
  let panel: WebviewPanel | undefined;
  let shownPhase = 'none';

  const adopt = (adopted: WebviewPanel) => {
    panel = adopted;
    panel.iconPath = Uri.joinPath(context.extensionUri, 'media', 'icons', 'icon.svg');
    const { push, dispose } = connect<PanelState, PanelIntent>(app, adopted.webview, {
      script: 'panel',
      title: l10n.t('Spindle'),
      state: () => panelState(practice),
      perform: intent => performIntent(app, intent),
    });
    const changes = practice.onDidChange(push);
    adopted.onDidDispose(() => {
      changes.dispose();
      dispose();
      if (panel === adopted) panel = undefined;
    });
  };
  const show = (preserveFocus: boolean) => {
    if (panel) {
      panel.reveal(panel.viewColumn ?? ViewColumn.Two, preserveFocus);
      return;
    }
    const where = { viewColumn: ViewColumn.Two, preserveFocus };
    adopt(window.createWebviewPanel(viewType, l10n.t('Spindle'), where, { retainContextWhenHidden: false }));
  };
  // A rep moves the focus to where its next key belongs: into the code, or into the panel.
  const follow = () => {
    const phase = practice.open?.rep.phase ?? (practice.recorded ? 'recorded' : 'none');
    if (phase === shownPhase) return;
    shownPhase = phase;
    if (phase !== 'none') show(phase === 'coding');
  };

  context.subscriptions.push(
    editor.registerCommand(commands.openPanel, () => show(false)),
    practice.onDidChange(follow),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async restored => {
        if (panel) restored.dispose();
        else adopt(restored);
      },
    }),
    { dispose: () => panel?.dispose() },
  );
}
