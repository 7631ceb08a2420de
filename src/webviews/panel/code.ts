import '@vscode-elements/elements/dist/vscode-button/index.js';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { CodeView } from '../protocol';
import { fill } from '../strings';
import type { TimerReading } from '../time';
import { isSubmit, type KeyPress } from './keys';
import { PhaseElement } from './phase';

/** The panel beside the code: time, what can be done, the last run, hints and the problem. */
export class CodePhase extends PhaseElement<CodeView> {
  static override styles = [
    ...PhaseElement.styles,
    css`
      .bar {
        position: sticky;
        top: 0;
        z-index: 1;
        padding: 8px 0;
        margin: -8px 0;
        background: var(--vscode-editor-background);
      }
      spindle-timer {
        margin-inline-end: 8px;
      }
      ol {
        list-style: revert;
        padding-inline-start: 20px;
      }
      details > summary {
        font-weight: 600;
      }
      details > summary + * {
        margin-top: 8px;
      }
      .notice .actions {
        margin-top: 8px;
      }
    `,
  ];

  @state() private askingGiveUp = false;
  private reading: TimerReading = { activeMs: 0, ticking: false, at: 0 };

  override focusFirst(): void {
    this.focusOn('.run');
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('view')) return;
    const { activeMs, ticking } = this.view;
    this.reading = { activeMs, ticking, at: performance.now() };
  }

  override handleKey(press: KeyPress): boolean {
    if (press.key === 'Escape') this.back();
    else if (isSubmit(press)) this.run();
    else if (press.key === 'h') this.hint();
    else if (press.key === 'e' && this.view.example !== undefined) this.panel.perform({ type: 'study' });
    else if (press.key === 'p') this.panel.perform({ type: 'park' });
    else if (press.key === 'g') this.askGiveUp();
    else return false;
    return true;
  }

  override render(): TemplateResult {
    const { strings } = this.panel;
    const { last, runs, statement, heading, tally } = this.view;
    return html`<div class="stack">
      ${this.headingOf(heading, this.view)} ${this.renderBar()} ${tally === undefined ? nothing : this.renderTally(tally)}
      ${this.askingGiveUp ? this.renderGiveUp() : nothing}
      ${
        last === undefined
          ? nothing
          : html`<spindle-results
              .last=${last}
              .runs=${runs}
              .strings=${strings}
              @line=${(event: CustomEvent<number>) => this.panel.perform({ type: 'goToLine', line: event.detail })}
            ></spindle-results>`
      }
      ${this.renderExample()} ${this.renderHints()} ${this.renderFiles()}
      <details open>
        <summary>${strings.codeStatement}</summary>
        <spindle-statement .markdown=${statement}></spindle-statement>
      </details>
    </div>`;
  }

  private renderBar(): TemplateResult {
    const { strings, perform } = this.panel;
    const { running, hints, hintsTotal } = this.view;
    const hintText = fill(strings.codeHint, Math.min(hints.length + 1, hintsTotal), hintsTotal);
    const key = (name: string) => html`<span class="key" aria-hidden="true">${name}</span>`;
    return html`<div class="bar actions">
      <spindle-timer .reading=${this.reading} .strings=${strings}></spindle-timer>
      <vscode-button class="run" @click=${this.run} aria-busy=${running ? 'true' : 'false'}
        >${running ? strings.codeRunning : html`${strings.codeRun}${key('⏎')}`}</vscode-button
      >
      ${
        hints.length < hintsTotal
          ? html`<vscode-button class="hint" secondary @click=${this.hint}>${hintText}${key('H')}</vscode-button>`
          : nothing
      }
      <vscode-button secondary @click=${() => perform({ type: 'park' })}>${strings.codePark}${key('P')}</vscode-button>
      <vscode-button class="give-up" secondary @click=${this.askGiveUp}>${strings.codeGiveUp}${key('G')}</vscode-button>
      <button class="link end" @click=${() => perform({ type: 'openCode' })}>${strings.codeOpen}${key('Esc')}</button>
    </div>`;
  }

  private renderGiveUp(): TemplateResult {
    const { strings, perform } = this.panel;
    return html`<div class="notice" role="group" aria-labelledby="ask">
      <p id="ask">${strings.codeGiveUpAsk}</p>
      <div class="actions">
        <vscode-button class="no" secondary @click=${this.keepTrying}>${strings.codeGiveUpNo}</vscode-button>
        <vscode-button secondary aria-describedby="ask" @click=${() => perform({ type: 'giveUp' })}
          >${strings.codeGiveUpYes}</vscode-button
        >
      </div>
    </div>`;
  }

  private renderExample(): TemplateResult | typeof nothing {
    const { example, runs } = this.view;
    if (example === undefined || runs > 0) return nothing;
    const { strings, perform } = this.panel;
    return html`<p class="example">
      ${strings.codeExample}
      <button class="link" @click=${() => perform({ type: 'study' })}>
        ${example}<span class="key" aria-hidden="true">E</span>
      </button>
    </p>`;
  }

  private renderHints(): TemplateResult | typeof nothing {
    const { hints } = this.view;
    if (hints.length === 0) return nothing;
    return html`<section aria-labelledby="hints" aria-live="polite">
      <h2 id="hints">${this.panel.strings.codeHints}</h2>
      <ol>
        ${hints.map(hint => html`<li><spindle-statement .markdown=${hint}></spindle-statement></li>`)}
      </ol>
    </section>`;
  }

  private renderTally(tally: string): TemplateResult {
    return html`<div>
      <p class="number">${tally}</p>
      <p class="quiet">${this.panel.strings.codeTarget}</p>
    </div>`;
  }

  private renderFiles(): TemplateResult | typeof nothing {
    const { strings, perform } = this.panel;
    const { files } = this.view;
    if (files === undefined) return nothing;
    return html`<section aria-labelledby="files">
      <h2 id="files">${strings.codeFiles}</h2>
      <ul class="files">
        ${files.map(
          ({ path, kept }) => html`<li>
            <button class="link" @click=${() => perform({ type: 'openCode', file: path })}>${path}</button>
            ${kept ? html`<span class="quiet">${strings.codeFileKept}</span>` : nothing}
          </li>`,
        )}
      </ul>
    </section>`;
  }

  private run(): void {
    if (!this.view.running) this.panel.perform({ type: 'run' });
  }

  private hint(): void {
    if (this.view.hints.length < this.view.hintsTotal) this.panel.perform({ type: 'hint' });
  }

  /** The safe answer takes the focus, so that Enter twice does not throw a rep away. */
  private askGiveUp(): void {
    this.askingGiveUp = true;
    void this.updateComplete.then(() => this.focusOn('.no'));
  }

  private keepTrying(): void {
    this.askingGiveUp = false;
    this.focusOn('.run');
  }

  private back(): void {
    if (this.askingGiveUp) this.keepTrying();
    else this.panel.perform({ type: 'openCode' });
  }
}
