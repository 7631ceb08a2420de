import type { Strings } from './strings';

export interface Shell {
  readonly title: string;
  /** BCP 47 language of the words: `en`, `de`. */
  readonly language: string;
  /** `webview.cspSource`. */
  readonly cspSource: string;
  /** Unguessable, new for every page. */
  readonly nonce: string;
  /** URI of the bundled entry point. */
  readonly script: string;
  /** Translations; what is absent stays English. */
  readonly strings: Partial<Strings>;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, character => escapes[character] ?? character);
}

/** JSON that cannot end the script element it stands in. */
function embeddedJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

/**
 * The whole HTML page of a webview. Only the one script runs; nothing loads from the network.
 * Styles come from constructed style sheets, which need no entry in the policy; `data:` is for the resize handle that
 * vscode-textarea draws.
 */
export function shellHtml(shell: Shell): string {
  const policy = [
    "default-src 'none'",
    `img-src ${shell.cspSource} data:`,
    `font-src ${shell.cspSource}`,
    `style-src ${shell.cspSource}`,
    `script-src 'nonce-${shell.nonce}'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escapeHtml(shell.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(shell.title)}</title>
</head>
<body>
<div id="app"></div>
<script type="application/json" id="strings" nonce="${escapeHtml(shell.nonce)}">${embeddedJson(shell.strings)}</script>
<script nonce="${escapeHtml(shell.nonce)}" src="${escapeHtml(shell.script)}"></script>
</body>
</html>
`;
}
