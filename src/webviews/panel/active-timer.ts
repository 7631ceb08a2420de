import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Strings } from '../strings';
import { sharedStyles } from '../styles';
import { activeMsAt, clockText, type TimerReading } from '../time';

/** Active time, ticking here each second and corrected by each state from the host. */
export class ActiveTimer extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: inline-block;
      }
      .number {
        font-size: 1.25em;
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) reading!: TimerReading;
  @property({ attribute: false }) strings!: Strings;
  private nextTick: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.nextTick);
  }

  /** Draws again when the next second is full, and not at all while the time stands still. */
  override updated(): void {
    clearTimeout(this.nextTick);
    if (!this.reading.ticking) return;
    const intoSecond = activeMsAt(this.reading, performance.now()) % 1000;
    this.nextTick = setTimeout(() => this.requestUpdate(), 1000 - intoSecond);
  }

  override render(): TemplateResult {
    const { strings, reading } = this;
    const text = clockText(activeMsAt(reading, performance.now()));
    return html`<span role="timer" aria-label=${`${strings.codeTime} ${text}`} title=${strings.codeTime}
      ><span class="number">${text}</span>${
        reading.ticking ? nothing : html` <span class="quiet">${strings.codePaused}</span>`
      }</span
    >`;
  }
}
