import '@vscode-elements/elements/dist/vscode-button/index.js';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PanelView } from '../protocol';
import type { Strings } from '../strings';
import { sharedStyles } from '../styles';
import { keyHelp } from './keys';

/** The list of keys, as a modal dialog: Escape closes it and the focus returns to where it was. */
export class KeyList extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      dialog {
        width: min(26em, calc(100vw - 32px));
        padding: 16px;
        color: var(--vscode-foreground);
        background: var(--vscode-editorWidget-background);
        border: 1px solid var(--vscode-editorWidget-border, var(--vscode-contrastBorder, transparent));
        border-radius: 6px;
        box-shadow: 0 2px 8px var(--vscode-widget-shadow, transparent);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 35%);
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 6px 16px;
        margin: 12px 0 16px;
      }
      kbd {
        display: inline-block;
        min-width: 1.8em;
        padding: 0 5px;
        text-align: center;
        font: inherit;
        font-size: 0.9em;
        color: var(--vscode-keybindingLabel-foreground);
        background: var(--vscode-keybindingLabel-background);
        border: 1px solid var(--vscode-keybindingLabel-border, var(--vscode-contrastBorder, transparent));
        border-radius: 3px;
      }
    `,
  ];

  @property({ attribute: false }) phase: PanelView['phase'] = 'home';
  @property({ attribute: false }) strings!: Strings;

  get isOpen(): boolean {
    return this.dialog()?.open ?? false;
  }

  open(): void {
    const dialog = this.dialog();
    if (dialog !== null && !dialog.open) dialog.showModal();
  }

  override render(): TemplateResult {
    const { strings } = this;
    return html`<dialog aria-labelledby="title">
      <h2 id="title">${strings.keysTitle}</h2>
      <dl>
        ${keyHelp(this.phase, strings).map(
          ({ keys, does }) => html`<dt>${keys.map(key => html`<kbd>${key}</kbd> `)}</dt>
            <dd>${does}</dd>`,
        )}
      </dl>
      <vscode-button secondary autofocus @click=${() => this.dialog()?.close()}>${strings.close}</vscode-button>
    </dialog>`;
  }

  private dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}
