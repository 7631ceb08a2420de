import { randomBytes } from 'node:crypto';
import { env, l10n, Uri, type Webview } from 'vscode';
import { messageOf } from '../core/errors';
import type { App } from '../host/app';
import type { FromWebview, ToWebview } from '../webviews/protocol';
import { shellHtml } from '../webviews/shell';
import { english } from '../webviews/strings';

export interface WebviewSetup<State, Intent extends { readonly type: string }> {
  /** File in `dist/webviews`, without ending. */
  readonly script: string;
  readonly title: string;
  readonly state: () => State;
  readonly perform: (intent: Intent) => Promise<unknown>;
}

/** Loads a webview and connects it: every intent is performed and answered, and `push` sends the state. */
export function connect<State, Intent extends { readonly type: string }>(
  app: App,
  webview: Webview,
  setup: WebviewSetup<State, Intent>,
) {
  const folder = Uri.joinPath(app.context.extensionUri, 'dist', 'webviews');
  webview.options = { enableScripts: true, localResourceRoots: [folder] };
  const post = (message: ToWebview<State>) => {
    webview.postMessage(message).then(undefined, app.report.note);
  };
  const push = () => post({ kind: 'state', state: setup.state() });
  const listening = webview.onDidReceiveMessage(async ({ id, intent }: FromWebview<Intent>) => {
    try {
      await setup.perform(intent);
      post({ kind: 'answer', to: id });
      // Everything else that changes the state says so by itself.
      if (intent.type === 'ready') push();
    } catch (error) {
      app.report.note(error);
      post({ kind: 'answer', to: id, error: messageOf(error, l10n.t) });
    }
  });
  webview.html = shellHtml({
    title: setup.title,
    language: env.language,
    cspSource: webview.cspSource,
    nonce: randomBytes(16).toString('hex'),
    script: webview.asWebviewUri(Uri.joinPath(folder, `${setup.script}.js`)).toString(),
    strings: translations(),
  });
  return { push, dispose: () => listening.dispose() };
}

/** The webviews' own table of strings in the learner's language. */
function translations(): Record<string, string> {
  return Object.fromEntries(Object.entries(english).map(([key, text]) => [key, l10n.t(String(text))]));
}
