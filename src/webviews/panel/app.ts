import '@vscode-elements/elements/dist/vscode-button/index.js';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Host } from '../host';
import type { PanelIntent, PanelState, PanelView } from '../protocol';
import { fill, type Strings } from '../strings';
import { sharedStyles } from '../styles';
import { announcement } from './announcement';
import type { KeyList } from './key-list';
import { keyPlace, takesText } from './keys';
import { type PanelContext, PhaseElement } from './phase';
import { formsOf, readForms, type SavedForms, withForms } from './rep-forms';

/** The panel: shows the phase of the state it was given last, and carries intents to the host. */
export class PanelApp extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      main {
        max-width: 760px;
        margin: 0 auto;
        padding: 16px 16px 0;
      }
      .notice {
        display: flex;
        align-items: start;
        justify-content: space-between;
        gap: 12px;
        margin-bottom: 16px;
      }
      footer {
        max-width: 760px;
        margin: 0 auto;
        padding: 16px;
      }
      footer .link {
        color: var(--vscode-descriptionForeground);
      }
      footer .key {
        margin: 0 6px 0 0;
      }
    `,
  ];

  @property({ attribute: false }) host!: Host<PanelIntent>;
  @property({ attribute: false }) strings!: Strings;
  @state() private shown: PanelState | undefined;
  @state() private problem: string | undefined;
  private spoken = '';
  private saved: SavedForms = { version: 1, reps: [] };
  private panel: PanelContext | undefined;
  /** The phase changed while another part of the editor had the focus. */
  private focusOwed = false;
  private readonly inFlight = new Set<PanelIntent['type']>();

  /** Shows a state from the host. */
  show(next: PanelState): void {
    this.spoken = announcement(this.spoken, this.shown, next);
    this.shown = next;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.saved = readForms(this.host.saved());
    this.panel = {
      strings: this.strings,
      perform: intent => void this.perform(intent),
      forms: rep => formsOf(this.saved, rep),
      keep: forms => {
        this.saved = withForms(this.saved, forms);
        this.host.save(this.saved);
      },
    };
    window.addEventListener('keydown', this.onKey);
    window.addEventListener('focus', this.onWindowFocus);
    void this.perform({ type: 'ready' });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey);
    window.removeEventListener('focus', this.onWindowFocus);
  }

  override updated(changed: PropertyValues): void {
    if (!changed.has('shown')) return;
    const before: unknown = changed.get('shown');
    if (before === undefined || screenOf(before as PanelState) !== screenOf(this.shown)) this.moveFocus();
  }

  override render(): TemplateResult {
    const { strings, problem, shown } = this;
    return html`<main>
        <div class="unseen" role="status" aria-live="polite">${this.spoken}</div>
        ${
          problem === undefined
            ? nothing
            : html`<div class="notice error" role="alert">
                <span>${problem}</span>
                <button class="link" @click=${this.dismiss}>${strings.dismiss}</button>
              </div>`
        }
        ${shown === undefined ? html`<p class="quiet">${strings.loading}</p>` : keyed(screenOf(shown), this.renderPhase(shown.view))}
      </main>
      <footer>
        <button class="link" @click=${this.openKeys}>
          <span class="key" aria-hidden="true">?</span>${strings.keys}
        </button>
      </footer>
      <spindle-keys .phase=${shown?.view.phase ?? 'home'} .strings=${strings}></spindle-keys>`;
  }

  private renderPhase(view: PanelView): TemplateResult {
    const { panel } = this;
    switch (view.phase) {
      case 'home':
        return html`<spindle-home class="phase" .view=${view} .panel=${panel}></spindle-home>`;
      case 'predicting':
        return html`<spindle-predict class="phase" .view=${view} .panel=${panel}></spindle-predict>`;
      case 'coding':
        return html`<spindle-code class="phase" .view=${view} .panel=${panel}></spindle-code>`;
      case 'recalling':
        return html`<spindle-recall class="phase" .view=${view} .panel=${panel}></spindle-recall>`;
      case 'grading':
        return html`<spindle-grade class="phase" .view=${view} .panel=${panel}></spindle-grade>`;
      case 'recorded':
        return html`<spindle-recorded class="phase" .view=${view} .panel=${panel}></spindle-recorded>`;
    }
  }

  /** A second click on the same thing waits for the first; drafts never wait, the last one must arrive. */
  private async perform(intent: PanelIntent): Promise<void> {
    const once = intent.type !== 'draftRecall';
    if (once && this.inFlight.has(intent.type)) return;
    this.inFlight.add(intent.type);
    try {
      await this.host.send(intent);
      if (once) this.problem = undefined;
    } catch (error) {
      this.problem = fill(this.strings.failed, error instanceof Error ? error.message : String(error));
    } finally {
      this.inFlight.delete(intent.type);
    }
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.altKey || this.keys()?.isOpen === true) return;
    const target = event.composedPath()[0];
    const inputType = target instanceof HTMLInputElement ? target.type : '';
    const place = target instanceof Element ? keyPlace(target.localName, inputType) : 'page';
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key !== 'Enter') return;
    if (event.key === '?' && !takesText(place)) this.openKeys();
    else if (event.key.length === 1 && takesText(place)) return;
    else if (this.phase()?.handleKey({ key: event.key, command, place }) !== true) return;
    event.preventDefault();
  };

  private readonly onWindowFocus = (): void => {
    // Who comes back by a command finds the focus where it belongs, and not on nothing.
    if (this.focusOwed || document.activeElement === document.body) this.moveFocus();
  };

  /** Never takes the focus from another part of the editor: it waits until the panel has it. */
  private moveFocus(): void {
    this.focusOwed = !document.hasFocus();
    if (this.focusOwed) return;
    const phase = this.phase();
    void phase?.updateComplete.then(() => phase.focusFirst());
  }

  private phase(): PhaseElement<PanelView> | undefined {
    const phase = this.renderRoot.querySelector('.phase');
    return phase instanceof PhaseElement ? phase : undefined;
  }

  private keys(): KeyList | null {
    return this.renderRoot.querySelector<KeyList>('spindle-keys');
  }

  private openKeys(): void {
    this.keys()?.open();
  }

  private dismiss(): void {
    this.problem = undefined;
  }
}

/** What makes a screen another one, so that it starts afresh and the focus moves: the phase, and the rep it is about. */
function screenOf(state: PanelState | undefined): string {
  if (state === undefined) return '';
  return `${state.view.phase} ${'rep' in state.view ? state.view.rep : ''}`;
}
