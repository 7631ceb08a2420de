import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { highlightStyles } from './highlight';
import { markdownHtml } from './markdown';
import { sanitise } from './sanitise';
import { sharedStyles } from './styles';

/** A Markdown text: a kata's statement or a hint. Nothing in it can be clicked or loads anything. */
export class StatementText extends LitElement {
  static override styles = [
    sharedStyles,
    highlightStyles,
    css`
      :host > div > * + * {
        margin-top: 10px;
      }
      ul,
      ol {
        padding-inline-start: 20px;
        list-style: revert;
      }
      code {
        font-family: var(--vscode-editor-font-family, monospace);
        font-size: var(--vscode-editor-font-size, 12px);
        color: var(--vscode-textPreformat-foreground);
        background: var(--vscode-textPreformat-background);
        padding: 1px 3px;
        border-radius: 3px;
      }
      pre {
        background: var(--vscode-textCodeBlock-background);
        padding: 8px 12px;
        border: 1px solid var(--vscode-contrastBorder, transparent);
        border-radius: 3px;
        overflow-x: auto;
        white-space: pre;
      }
      pre code {
        color: inherit;
        background: none;
        padding: 0;
      }
      h1,
      h2,
      h3,
      h4 {
        font-size: 1em;
        font-weight: 600;
      }
      blockquote {
        margin-inline: 0;
        padding-inline-start: 12px;
        border-inline-start: 3px solid var(--vscode-textBlockQuote-border);
      }
      table {
        display: block;
        max-width: 100%;
        overflow-x: auto;
        border-collapse: collapse;
      }
      th,
      td {
        text-align: start;
        padding: 3px 12px 3px 0;
        border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent));
        overflow-wrap: normal;
      }
    `,
  ];

  @property() markdown = '';

  override render(): TemplateResult {
    return html`<div>${unsafeHTML(sanitise(markdownHtml(this.markdown)))}</div>`;
  }
}
