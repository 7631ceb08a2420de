import '@vscode-elements/elements/dist/vscode-button/index.js';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Host } from '../host';
import type { StreakIntent, StreakState } from '../protocol';
import { fill, type Strings } from '../strings';
import { sharedStyles } from '../styles';
import { daysWords, restWords } from './day-words';
import { dayStyles } from './heat-map-styles';

/** The streak view: three figures, the heat map with its legend, and what rest days do. */
export class StreakApp extends LitElement {
  static override styles = [
    sharedStyles,
    dayStyles,
    css`
      main {
        padding: 12px 16px 16px;
      }
      .figures {
        display: flex;
        flex-wrap: wrap;
        gap: 12px 28px;
      }
      dt {
        color: var(--vscode-descriptionForeground);
      }
      dd {
        font-size: 1.25em;
        font-weight: 600;
      }
      .first dd {
        font-size: 1.85em;
        line-height: 1.2;
      }
      .first {
        flex-basis: 100%;
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 14px;
        font-size: 0.9em;
        color: var(--vscode-descriptionForeground);
      }
      .legend li {
        display: flex;
        align-items: center;
        gap: 4px;
      }
    `,
  ];

  @property({ attribute: false }) host!: Host<StreakIntent>;
  @property({ attribute: false }) strings!: Strings;
  @property() language = 'en';
  @state() private shown: StreakState | undefined;
  @state() private problem: string | undefined;

  /** Shows a state from the host. */
  show(next: StreakState): void {
    this.shown = next;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.perform({ type: 'ready' });
  }

  override render(): TemplateResult {
    const { strings, problem, shown } = this;
    return html`<main class="stack">
      <h1 class="unseen">${strings.streakTitle}</h1>
      ${problem === undefined ? nothing : html`<p class="notice error" role="alert">${problem}</p>`}
      ${shown === undefined ? html`<p class="quiet">${strings.loading}</p>` : this.renderStreak(shown)}
    </main>`;
  }

  private renderStreak(shown: StreakState): TemplateResult {
    const { strings, language } = this;
    const figure = (name: string, value: string, place = '') =>
      html`<div class=${place}><dt>${name}</dt><dd class="number">${value}</dd></div>`;
    return html`<dl class="figures">
        ${figure(strings.streakCurrent, daysWords(shown.current, strings), 'first')}
        ${figure(strings.streakLongest, daysWords(shown.longest, strings))}
        ${figure(strings.streakTotal, fill(strings.streakHours, hoursText(shown.hoursTotal, language)))}
      </dl>
      <div>
        <spindle-heat-map
          .days=${shown.days}
          .today=${shown.today}
          .language=${language}
          .strings=${strings}
        ></spindle-heat-map>
        ${this.renderLegend()}
      </div>
      <p class="quiet">${restWords(shown.restDays, strings)}</p>
      <div class="actions">
        <vscode-button @click=${() => this.perform({ type: 'start' })}>${strings.streakStart}</vscode-button>
      </div>`;
  }

  private renderLegend(): TemplateResult {
    const { strings } = this;
    return html`<ul class="legend">
      <li>
        ${strings.streakLess}<span class="none"></span>${[1, 2, 3, 4].map(
          level => html`<span class="practised level-${level}"></span>`,
        )}${strings.streakMore}
      </li>
      <li><span class="rest"></span>${strings.streakRest}</li>
      <li><span class="pause"></span>${strings.streakPause}</li>
    </ul>`;
  }

  private async perform(intent: StreakIntent): Promise<void> {
    try {
      await this.host.send(intent);
      this.problem = undefined;
    } catch (error) {
      this.problem = fill(this.strings.failed, error instanceof Error ? error.message : String(error));
    }
  }
}

/** Hours with at most one decimal: `0.4`, `128`. */
function hoursText(hours: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: hours < 10 ? 1 : 0 }).format(hours);
}
