import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Heading, PanelIntent, PanelView } from '../protocol';
import type { Strings } from '../strings';
import { sharedStyles } from '../styles';
import type { KeyPress } from './keys';
import type { RepForms } from './rep-forms';

/** What a phase may ask of the panel it stands in. */
export interface PanelContext {
  readonly strings: Strings;
  /** Sends an intent; the panel shows what went wrong. */
  readonly perform: (intent: PanelIntent) => void;
  readonly forms: (rep: string) => RepForms;
  readonly keep: (forms: RepForms) => void;
}

/** One phase of a rep on the screen. The host's view is its only truth; half-typed forms live in the context. */
export abstract class PhaseElement<View extends PanelView> extends LitElement {
  static override styles = [sharedStyles];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) panel!: PanelContext;

  /** Puts the focus where the learner goes on; the heading where nothing else is to be done. */
  focusFirst(): void {
    this.focusOn('h1');
  }

  /** Acts on a key; true where it was used. */
  abstract handleKey(press: KeyPress): boolean;

  protected focusOn(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: selector === 'h1' });
  }

  /** The lines every phase starts with; the goal of kinds that have one, and what to do differently this time. */
  protected headingOf(heading: Heading, { goal, remark }: { goal?: string; remark?: string } = {}): TemplateResult {
    return html`<header>
      <p class="quiet">${heading.line}</p>
      <h1 tabindex="-1">${heading.title}</h1>
      ${goal === undefined ? nothing : html`<p class="goal">${goal}</p>`}
      ${remark === undefined ? nothing : html`<p class="remark">${remark}</p>`}
    </header>`;
  }
}
