import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { fill, type Strings } from '../strings';
import { sharedStyles } from '../styles';
import { steppedChance, typedChance } from './prediction-form';

/**
 * A chance in per cent. Unset (`?`) until touched, so that nothing is recorded that the learner did not say.
 * Fires `chance` with the new per cent as `detail`.
 */
export class ChanceSlider extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    sharedStyles,
    css`
      div {
        display: flex;
        align-items: center;
        gap: 12px;
        min-height: 26px;
      }
      input {
        flex: 1;
        min-width: 0;
        margin: 0;
        accent-color: var(--vscode-button-background);
        height: 20px;
        border-radius: 3px;
      }
      input.unset {
        accent-color: var(--vscode-descriptionForeground);
        opacity: 0.6;
      }
      output {
        min-width: 4.5ch;
        text-align: end;
        font-size: 1.15em;
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) chance: number | undefined;
  /** What it is the chance of. */
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) strings!: Strings;
  @property({ type: Boolean }) invalid = false;
  private digits = '';

  override render(): TemplateResult {
    const { strings, chance } = this;
    const said = chance === undefined ? strings.predictChanceUnset : fill(strings.percent, chance);
    return html`<div>
      <input
        type="range"
        min="0"
        max="100"
        step="1"
        class=${chance === undefined ? 'unset' : ''}
        aria-label=${this.label}
        aria-valuetext=${said}
        aria-description=${strings.predictChanceHelp}
        aria-invalid=${this.invalid ? 'true' : 'false'}
        title=${strings.predictChanceHelp}
        .value=${String(chance ?? 50)}
        @input=${this.onPointer}
        @click=${this.onPointer}
        @keydown=${this.onKey}
        @blur=${this.forgetDigits}
      />
      <output class="number" aria-hidden="true">${chance === undefined ? '?' : said}</output>
    </div>`;
  }

  private onPointer(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.change(Number(event.target.value));
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^\d$/.test(event.key)) {
      this.digits = typedChance(this.digits, event.key);
      this.change(Number(this.digits));
    } else {
      this.forgetDigits();
      if (['ArrowRight', 'ArrowUp'].includes(event.key)) this.change(steppedChance(this.chance, 1));
      else if (['ArrowLeft', 'ArrowDown'].includes(event.key)) this.change(steppedChance(this.chance, -1));
      else return;
    }
    event.preventDefault();
  }

  private forgetDigits(): void {
    this.digits = '';
  }

  private change(chance: number): void {
    this.chance = chance;
    this.dispatchEvent(new CustomEvent('chance', { detail: chance }));
  }
}
