import '@vscode-elements/elements/dist/vscode-button/index.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { HomeView } from '../protocol';
import { fill } from '../strings';
import type { CameForm } from './came';
import { isSubmit, type KeyPress } from './keys';
import { PhaseElement } from './phase';

/** No rep is open: what is due, the next rep one key away, and the parked ones. */
export class HomePhase extends PhaseElement<HomeView> {
  static override styles = [
    ...PhaseElement.styles,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 4px 12px;
        padding: 8px 0;
        border-top: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent));
      }
      li > div {
        min-width: 0;
      }
      h2 {
        margin-bottom: 4px;
      }
    `,
  ];

  override focusFirst(): void {
    if (this.view.came) {
      this.focusOn('spindle-came');
      return;
    }
    this.focusOn(this.view.next === undefined ? 'h1' : '.start');
  }

  override handleKey(press: KeyPress): boolean {
    if (this.view.came) return this.renderRoot.querySelector<CameForm>('spindle-came')?.handleKey(press) ?? false;
    if (!isSubmit(press) || this.view.next === undefined) return false;
    this.panel.perform({ type: 'start' });
    return true;
  }

  override render(): TemplateResult {
    const { strings, perform } = this.panel;
    const { due, next, parked, came } = this.view;
    if (came) return html`<spindle-came .view=${came} .panel=${this.panel}></spindle-came>`;
    return html`<div class="stack">
      <header>
        <h1 tabindex="-1">${due === 0 ? strings.homeNothingDue : fill(strings.homeDue, due)}</h1>
        <p class="quiet">${next === undefined ? strings.homeNothingNext : fill(strings.homeNext, next)}</p>
      </header>
      ${
        next === undefined
          ? nothing
          : html`<div class="actions">
              <vscode-button class="start" @click=${() => perform({ type: 'start' })}
                >${strings.homeStart}<span class="key" aria-hidden="true">⏎</span></vscode-button
              >
            </div>`
      }
      ${parked.length === 0 ? nothing : this.renderParked()}
    </div>`;
  }

  private renderParked(): TemplateResult {
    const { strings, perform } = this.panel;
    return html`<section aria-labelledby="parked">
      <h2 id="parked">${strings.homeParked}</h2>
      <ul>
        ${this.view.parked.map(
          ({ id, title, detail }) => html`<li>
            <div>
              <div>${title}</div>
              <div class="quiet">${detail}</div>
            </div>
            <vscode-button
              secondary
              aria-label=${fill(strings.homeResumeNamed, title)}
              @click=${() => perform({ type: 'resume', id })}
              >${strings.homeResume}</vscode-button
            >
          </li>`,
        )}
      </ul>
    </section>`;
  }
}
