import '@vscode-elements/elements/dist/vscode-button/index.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { RecordedView } from '../protocol';
import { fill } from '../strings';
import { isSubmit, type KeyPress } from './keys';
import { PhaseElement } from './phase';

/** The rep is in the log: what it taught, when both memories return, and what is next. */
export class RecordedPhase extends PhaseElement<RecordedView> {
  override focusFirst(): void {
    this.focusOn(this.view.next === undefined ? 'h1' : '.next');
  }

  override handleKey(press: KeyPress): boolean {
    if (press.key === 'u') this.panel.perform({ type: 'undo' });
    else if (isSubmit(press) && this.view.next !== undefined) this.panel.perform({ type: 'start' });
    else return false;
    return true;
  }

  override render(): TemplateResult {
    const { strings, perform } = this.panel;
    const { heading, lines, next, session, debrief, rest, canMove, streak } = this.view;
    return html`<div class="stack">
      ${this.headingOf(heading)}
      <ul>
        ${lines.map(line => html`<li>${line}</li>`)}
      </ul>
      <p class="quiet">${[streak, session].filter(text => text !== undefined).join(' · ')}</p>
      ${
        debrief === undefined
          ? nothing
          : html`<h2>${strings.recordedSession}</h2>
            <ul>
              ${debrief.map(line => html`<li>${line}</li>`)}
            </ul>`
      }
      ${rest === undefined ? nothing : html`<p class="rest">${rest}</p>`}
      <p>${next === undefined ? strings.recordedNone : fill(strings.recordedNext, next)}</p>
      <div class="actions">
        ${
          next === undefined
            ? nothing
            : html`<vscode-button class="next" @click=${() => perform({ type: 'start' })}
                >${strings.recordedGo}<span class="key" aria-hidden="true">⏎</span></vscode-button
              >`
        }
        ${
          canMove
            ? html`<vscode-button class="move" secondary @click=${() => perform({ type: 'move' })}
                >${strings.moveTitle}</vscode-button
              >`
            : nothing
        }
        <vscode-button secondary @click=${() => perform({ type: 'undo' })}
          >${strings.recordedUndo}<span class="key" aria-hidden="true">U</span></vscode-button
        >
      </div>
    </div>`;
  }
}
