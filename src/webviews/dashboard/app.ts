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
  /** Where the page was scrolled to before it was made anew; 0 once it is there again. */
  private placeToBe = 0;

  /** Shows a state from the host. */
  show(next: DashboardState): void {
    this.shown = next;
    if (this.hasChosen) this.said = next.said;
    if (!next.isReading) void this.scrollBack();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.placeToBe = scrolledTo(this.host.saved());
    window.addEventListener('scrollend', this.keep);
    void this.perform({ type: 'ready' });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('scrollend', this.keep);
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

  /** Where it is, for when the page is made anew: hidden behind another tab it is not kept. */
  private readonly keep = (): void => {
    if (this.placeToBe === 0) this.host.save({ scrolled: window.scrollY });
  };

  /** Once the charts have their height. */
  private async scrollBack(): Promise<void> {
    if (this.placeToBe === 0) return;
    await this.updateComplete;
    // One frame for their width to be told, one for them to be drawn.
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    window.scrollTo(0, this.placeToBe);
    this.placeToBe = 0;
  }

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

/** Pixels. @param saved what `keep` kept */
function scrolledTo(saved: unknown): number {
  if (typeof saved !== 'object' || saved === null || !('scrolled' in saved)) return 0;
  return typeof saved.scrolled === 'number' ? saved.scrolled : 0;
}
