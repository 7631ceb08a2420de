import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-textarea/index.js';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { HomeView } from '../protocol';
import { fill } from '../strings';
import { sharedStyles } from '../styles';
import { isSubmit, type KeyPress } from './keys';
import type { PanelContext } from './phase';

/** The first thing of a day after a problem was left for the night: what came of it. */
export class CameForm extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      vscode-textarea {
        width: 100%;
      }
      .restated {
        white-space: pre-wrap;
      }
    `,
  ];

  @property({ attribute: false }) view!: NonNullable<HomeView['came']>;
  @property({ attribute: false }) panel!: PanelContext;

  /** The panel asks for it before this element is drawn. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('vscode-textarea')?.focus());
  }

  handleKey(press: KeyPress): boolean {
    if (!isSubmit(press)) return false;
    this.keep();
    return true;
  }

  override render(): TemplateResult {
    const { strings } = this.panel;
    const { title, restated, hasRep } = this.view;
    return html`<div class="stack">
      <header>
        <h1 tabindex="-1">${strings.cameTitle}</h1>
        <p>${fill(strings.cameProblem, title)}</p>
        ${restated === '' ? nothing : html`<p class="quiet restated">${restated}</p>`}
      </header>
      <vscode-textarea
        rows="5"
        resize="vertical"
        .label=${strings.cameLabel}
        placeholder=${strings.cameHint}
        .value=${this.typed()}
        @input=${this.onInput}
      ></vscode-textarea>
      <div class="actions">
        <vscode-button class="keep" @click=${this.keep}
          >${hasRep ? strings.cameKeepStart : strings.cameKeep}<span class="key" aria-hidden="true"
            >Ctrl/⌘ ⏎</span
          ></vscode-button
        >
        <vscode-button class="nothing" secondary @click=${this.nothingCame}>${strings.cameNothing}</vscode-button>
      </div>
    </div>`;
  }

  private typed(): string {
    return this.panel.forms(this.view.night).came ?? '';
  }

  private onInput(event: Event): void {
    if (!(event.currentTarget instanceof HTMLElement) || !('value' in event.currentTarget)) return;
    this.panel.keep({ ...this.panel.forms(this.view.night), came: String(event.currentTarget.value) });
  }

  private keep(): void {
    this.panel.perform({ type: 'came', came: this.typed().trim(), start: this.view.hasRep });
  }

  private nothingCame(): void {
    this.panel.perform({ type: 'came', came: '', start: false });
  }
}
