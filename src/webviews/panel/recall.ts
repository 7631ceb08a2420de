import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-checkbox/index.js';
import '@vscode-elements/elements/dist/vscode-textarea/index.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { RecallView } from '../protocol';
import { fill } from '../strings';
import { isSubmit, type KeyPress } from './keys';
import { PhaseElement } from './phase';
import type { RecallForm } from './rep-forms';

/** How long typing rests before the host gets the draft. */
const draftDelayMs = 800;

/** Recall in two steps: free text from memory, and only then the key points to tick. */
export class RecallPhase extends PhaseElement<RecallView> {
  static override styles = [
    ...PhaseElement.styles,
    css`
      vscode-textarea {
        width: 100%;
      }
      .cue {
        margin-bottom: 6px;
        white-space: pre-wrap;
      }
      .yours {
        white-space: pre-wrap;
        padding-inline-start: 12px;
        border-inline-start: 3px solid var(--vscode-textBlockQuote-border);
      }
      .points {
        display: flex;
        flex-direction: column;
        gap: 8px;
        margin-top: 10px;
      }
      .notice .actions {
        margin-top: 8px;
      }
      fieldset {
        min-width: 0;
      }
      legend {
        padding: 0;
        margin-bottom: 4px;
        font-weight: 600;
      }
    `,
  ];

  @state() private askingSkip = false;
  private draftTimer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.draftTimer);
  }

  override focusFirst(): void {
    this.focusOn(this.form().step === 'write' ? 'vscode-textarea' : 'vscode-checkbox');
  }

  override handleKey(press: KeyPress): boolean {
    if (press.key === 'Escape') {
      if (this.askingSkip) this.write();
      else this.focusOn('h1');
      return true;
    }
    if (!isSubmit(press)) return false;
    if (this.form().step === 'write') this.check();
    else this.done();
    return true;
  }

  override render(): TemplateResult {
    return html`<div class="stack">
      ${this.headingOf(this.view.heading)} ${this.form().step === 'write' ? this.renderWrite() : this.renderTick()}
    </div>`;
  }

  private renderWrite(): TemplateResult {
    const { strings } = this.panel;
    const { before, cue } = this.view;
    const ask = cue?.ask ?? strings.recallAsk;
    const title = before ? strings.recallBeforeTitle : cue ? strings.recallStingTitle : strings.recallTitle;
    return html`<div>
        <h2>${title}</h2>
        ${cue === undefined ? nothing : cue.lines.map(line => html`<p class="cue">${line}</p>`)}
        <p class="quiet">${ask}</p>
      </div>
      <vscode-textarea
        rows="8"
        resize="vertical"
        .label=${`${strings.recallLabel}. ${ask}`}
        .value=${this.form().summary}
        @input=${this.onInput}
      ></vscode-textarea>
      ${this.askingSkip ? this.renderSkip() : nothing}
      <div class="actions">
        <vscode-button @click=${this.check}
          >${strings.recallCheck}<span class="key" aria-hidden="true">Ctrl/⌘ ⏎</span></vscode-button
        >
        <vscode-button secondary @click=${this.askSkip}>${strings.recallSkip}</vscode-button>
      </div>`;
  }

  private renderSkip(): TemplateResult {
    const { strings, perform } = this.panel;
    return html`<div class="notice" role="group" aria-labelledby="ask">
      <p id="ask">${strings.recallEmptyAsk}</p>
      <div class="actions">
        <vscode-button class="no" secondary @click=${this.write}>${strings.recallEmptyNo}</vscode-button>
        <vscode-button secondary aria-describedby="ask" @click=${() => perform({ type: 'skipRecall' })}
          >${strings.recallEmptyYes}</vscode-button
        >
      </div>
    </div>`;
  }

  private renderTick(): TemplateResult {
    const { strings } = this.panel;
    const { keyPoints } = this.view;
    const { summary, ticked } = this.form();
    const count = keyPoints.filter(({ id }) => ticked.includes(id)).length;
    return html`<section aria-labelledby="yours">
        <h2 id="yours">${strings.recallYours}</h2>
        <p class="yours">${summary}</p>
      </section>
      <fieldset>
        <legend>${strings.recallTickTitle}</legend>
        <p class="quiet">${strings.recallTickHelp}</p>
        <form class="points" @submit=${this.onSubmit}>
          ${keyPoints.map(
            ({ id, text }) => html`<vscode-checkbox
              .checked=${ticked.includes(id)}
              label=${text}
              @change=${() => this.toggle(id)}
            ></vscode-checkbox>`,
          )}
        </form>
      </fieldset>
      <div class="actions">
        <vscode-button class="done" @click=${this.done}
          >${strings.recallDone}<span class="key" aria-hidden="true">⏎</span></vscode-button
        >
        <span class="quiet number" role="status">${fill(strings.recallCount, count, keyPoints.length)}</span>
      </div>`;
  }

  private form(): RecallForm {
    return this.panel.forms(this.view.rep).recall ?? { summary: this.view.draft, step: 'write', ticked: [] };
  }

  private change(part: Partial<RecallForm>): void {
    this.panel.keep({ ...this.panel.forms(this.view.rep), recall: { ...this.form(), ...part } });
    this.requestUpdate();
  }

  private onInput(event: Event): void {
    if (!(event.currentTarget instanceof HTMLElement) || !('value' in event.currentTarget)) return;
    const summary = String(event.currentTarget.value);
    this.change({ summary });
    this.askingSkip = false;
    clearTimeout(this.draftTimer);
    this.draftTimer = setTimeout(() => this.panel.perform({ type: 'draftRecall', summary }), draftDelayMs);
  }

  private check(): void {
    clearTimeout(this.draftTimer);
    const { summary } = this.form();
    if (summary.trim() === '') {
      this.askSkip();
      return;
    }
    this.panel.perform({ type: 'draftRecall', summary });
    this.change({ step: 'tick' });
    void this.updateComplete.then(() => this.focusFirst());
  }

  private askSkip(): void {
    if (this.form().summary.trim() !== '') {
      this.panel.perform({ type: 'skipRecall' });
      return;
    }
    this.askingSkip = true;
    void this.updateComplete.then(() => this.focusOn('.no'));
  }

  private write(): void {
    this.askingSkip = false;
    this.focusOn('vscode-textarea');
  }

  private toggle(id: string): void {
    const { ticked } = this.form();
    this.change({ ticked: ticked.includes(id) ? ticked.filter(other => other !== id) : [...ticked, id] });
  }

  /** A tick box keeps Enter for its form, so that the key never reaches `handleKey`. */
  private onSubmit(event: Event): void {
    event.preventDefault();
    this.done();
  }

  private done(): void {
    const { summary, ticked } = this.form();
    const recalled = this.view.keyPoints.map(({ id }) => id).filter(id => ticked.includes(id));
    this.panel.perform({ type: 'recall', summary, recalled });
  }
}
