import { window } from 'vscode';
import type { App } from '../../host/app';
import { viewType } from './view-type';

/** A dashboard survives a reload of the window; its code is read when one does. */
export function register(app: App): void {
  app.context.subscriptions.push(
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async panel => {
        const { restoreDashboard } = await import('../seldom');
        restoreDashboard(app, panel);
      },
    }),
  );
}
