import {
  commands as editor,
  l10n,
  type Tab,
  TabInputWebview,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import type { App } from '../../host/app';
import { commands } from '../../host/contributions';
import type { PanelIntent, PanelState } from '../../webviews/protocol';
import { connect } from '../webview-host';
import { panelState } from './panel-state';
import { performIntent } from './perform';

const viewType = 'spindle.panel';

/** VS Code puts a prefix before the type that a panel was made with. */
export function isPanel({ input }: Tab): boolean {
  return input instanceof TabInputWebview && input.viewType.endsWith(viewType);
}

/** As it is now: what the panel itself says lags behind when columns come and go. */
function columnOfPanel(): ViewColumn | undefined {
  return window.tabGroups.all.find(({ tabs }) => tabs.some(isPanel))?.viewColumn;
}

/** The practice panel: an editor beside the code that shows the phase of the open rep. */
export function register(app: App): void {
  const { practice, context } = app;
  let panel: WebviewPanel | undefined;

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
  const show = ({ beside = false } = {}) => {
    const own = columnOfPanel();
    if (panel && own !== undefined && (!beside || own >= ViewColumn.Two)) {
      // Without a column it stays where it is. One that moves has its page loaded anew.
      panel.reveal(undefined, beside);
      return;
    }
    // The first column is the code's; without code the panel takes the room there is.
    const isBesideCode = beside || window.visibleTextEditors.length > 0;
    const viewColumn = isBesideCode ? ViewColumn.Two : ViewColumn.Active;
    if (panel) panel.reveal(viewColumn, beside);
    else adopt(window.createWebviewPanel(viewType, l10n.t('Spindle'), { viewColumn, preserveFocus: beside }));
  };

  context.subscriptions.push(
    editor.registerCommand(commands.openPanel, show),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async restored => {
        if (panel) restored.dispose();
        else adopt(restored);
      },
    }),
    { dispose: () => panel?.dispose() },
  );
}
