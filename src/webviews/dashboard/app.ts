import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FigureGroup } from '../../core/dashboard/figure';
import type { Host } from '../host';
import type { DashboardIntent, DashboardState, SaveFigure } from '../protocol';
import { fill, type Strings } from '../strings';
import { sharedStyles } from '../styles';
import { dashboardStyles } from './dashboard-styles';

/** The dashboard: what is chosen at its top, below it the charts in groups. */
export class DashboardApp extends LitElement {
  static override styles = [sharedStyles, dashboardStyles];

  @property({ attribute: false }) host!: Host<DashboardIntent>;
  @property({ attribute: false }) strings!: Strings;
  @property() language = 'en';
  @state() private shown: DashboardState | undefined;
  @state() private problem: string | undefined;
  /** Said once something was chosen; silent when the page opens. */
  @state() private said = '';
  private hasChosen = false;

  /** Shows a state from the host. */
  show(next: DashboardState): void {
    this.shown = next;
    this.host.save({ range: next.range, topic: next.topic });
    if (this.hasChosen) this.said = next.said;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.perform({ type: 'ready' });
  }

  override render(): TemplateResult {
    const { shown, problem, strings } = this;
    return html`<main>
      <header>
        <h1>${strings.dashTitle}</h1>
        ${shown === undefined ? nothing : this.renderChoice(shown)}
      </header>
      <p class="unseen" role="status">${this.said}</p>
      ${problem === undefined ? nothing : html`<p class="notice error" role="alert">${problem}</p>`}
      ${shown?.groups.map(this.renderGroup)}
      ${shown?.isReading === false ? nothing : html`<p class="reading quiet">${strings.dashLoading}</p>`}
    </main>`;
  }

  private renderChoice(shown: DashboardState): TemplateResult {
    const { strings } = this;
    const option = (id: string, title: string, chosen: string) =>
      html`<option value=${id} ?selected=${id === chosen}>${title}</option>`;
    return html`<div class="choice" role="group" aria-label=${strings.dashFilters}>
      <span class="pair">
        <label for="range">${strings.dashRange}</label>
        <select id="range" @change=${this.choose}>
          ${shown.ranges.map(({ id, title }) => option(id, title, shown.range))}
        </select>
      </span>
      <span class="pair">
        <label for="topic">${strings.dashTopic}</label>
        <select id="topic" @change=${this.choose}>
          ${option('', strings.dashAllTopics, shown.topic)}
          ${shown.topics.map(({ id, title }) => option(id, title, shown.topic))}
        </select>
      </span>
    </div>`;
  }

  private readonly renderGroup = ({ title, figures }: FigureGroup): TemplateResult =>
    html`<section>
      <h2>${title}</h2>
      <div class="figures">
        ${figures.map(
          figure => html`<spindle-figure
            .figure=${figure}
            .strings=${this.strings}
            .language=${this.language}
            @save-figure=${(event: CustomEvent<SaveFigure>) => this.perform(event.detail)}
            @figure-problem=${(event: CustomEvent<string>) => this.tell(event.detail)}
          ></spindle-figure>`,
        )}
      </div>
    </section>`;

  private readonly choose = (): void => {
    const value = (id: string) => this.renderRoot.querySelector<HTMLSelectElement>(`#${id}`)?.value ?? '';
    const range = this.shown?.ranges.find(({ id }) => id === value('range'))?.id;
    if (range === undefined) return;
    this.hasChosen = true;
    void this.perform({ type: 'select', range, topic: value('topic') });
  };

  private async perform(intent: DashboardIntent): Promise<void> {
    try {
      await this.host.send(intent);
      this.problem = undefined;
    } catch (error) {
      this.tell(error instanceof Error ? error.message : String(error));
    }
  }

  private tell(problem: string): void {
    this.problem = fill(this.strings.failed, problem);
  }
}
