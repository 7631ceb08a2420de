import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { HeatDay } from '../protocol';
import type { Strings } from '../strings';
import { sharedStyles } from '../styles';
import { dayWords, monthName, weekdayName } from './day-words';
import { heatLevel, lastWeeks, monthStarts, moved, type Place, weeksThatFit } from './heat';
import { heatMapStyles } from './heat-map-styles';

/** Pixels, as in the styles: a square with its gap, and the column of weekday names. */
const cellWidth = 16;
const labelWidth = 36;

type Weeks = readonly (readonly HeatDay[])[];

/**
 * The practice days as a grid: weeks are columns, as many as fit. One day takes the Tab stop and arrow keys move it;
 * the line below says in words what the day under the focus or the pointer holds.
 */
export class HeatMap extends LitElement {
  static override styles = [sharedStyles, heatMapStyles];

  @property({ attribute: false }) days: readonly HeatDay[] = [];
  @property() today = '';
  @property() language = 'en';
  @property({ attribute: false }) strings!: Strings;
  @state() private fits = 12;
  @state() private place: Place | undefined;
  @state() private pointed: HeatDay | undefined;
  private readonly resized = new ResizeObserver(([entry]) => {
    if (entry !== undefined) this.fits = weeksThatFit(entry.contentRect.width, labelWidth, cellWidth);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  /** A place is a position in the grid, which means another day once other weeks are shown. */
  override willUpdate(changed: PropertyValues): void {
    if (changed.has('days') || changed.has('fits')) this.place = undefined;
  }

  override render(): TemplateResult {
    const { strings, language, today } = this;
    const weeks = lastWeeks(this.days, this.fits);
    const place = this.place ?? this.placeOfToday(weeks);
    const said = this.pointed ?? weeks[place.week]?.[place.day];
    return html`<table role="grid" aria-label=${strings.streakMap} @keydown=${this.onKey}>
        <thead aria-hidden="true">
          <tr>
            <td></td>
            ${monthStarts(weeks).map(day => html`<td class="month">${day === undefined ? nothing : monthName(day, language)}</td>`)}
          </tr>
        </thead>
        <tbody>
          ${[0, 1, 2, 3, 4, 5, 6].map(row => this.renderRow(weeks, row, place))}
        </tbody>
      </table>
      <p class="said" aria-hidden="true">${said === undefined ? nothing : dayWords(said, today, strings, language)}</p>`;
  }

  private renderRow(weeks: Weeks, row: number, place: Place): TemplateResult {
    const name = weeks[0]?.[row];
    return html`<tr role="row">
      <th scope="row" class="quiet">${name === undefined ? nothing : weekdayName(name.day, this.language)}</th>
      ${weeks.map((week, column) => this.renderDay(week[row], { week: column, day: row }, place))}
    </tr>`;
  }

  private renderDay(heat: HeatDay | undefined, at: Place, place: Place): TemplateResult {
    if (heat === undefined) return html`<td role="gridcell"></td>`;
    const words = dayWords(heat, this.today, this.strings, this.language);
    const here = at.week === place.week && at.day === place.day;
    return html`<td
      role="gridcell"
      tabindex=${here ? 0 : -1}
      aria-label=${words}
      title=${words}
      class=${heat.day === this.today ? 'today' : ''}
      @focus=${() => this.settle(at)}
      @mouseenter=${() => this.point(heat)}
      @mouseleave=${() => this.point(undefined)}
    >
      <span class="${heat.kind} level-${heatLevel(heat.reps)}"></span>
    </td>`;
  }

  /** The day that takes the Tab stop first. */
  private placeOfToday(weeks: Weeks): Place {
    const week = weeks.findLastIndex(days => days.some(({ day }) => day === this.today));
    const day = weeks[week]?.findIndex(({ day }) => day === this.today) ?? 0;
    return { week: Math.max(0, week), day };
  }

  private onKey(event: KeyboardEvent): void {
    const weeks = lastWeeks(this.days, this.fits);
    const place = moved(this.place ?? this.placeOfToday(weeks), event.key, weeks.length);
    if (place === undefined) return;
    event.preventDefault();
    this.place = place;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('td[tabindex="0"]')?.focus());
  }

  private settle(place: Place): void {
    this.place = place;
  }

  private point(heat: HeatDay | undefined): void {
    this.pointed = heat;
  }
}
