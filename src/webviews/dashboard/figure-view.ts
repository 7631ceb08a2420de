import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Drawing, Figure, Table } from '../../core/dashboard/figure';
import type { SaveFigure } from '../protocol';
import { fill, type Strings } from '../strings';
import { sharedStyles } from '../styles';
import { figureStyles } from './dashboard-styles';
import { draw } from './draw';
import { numberText } from './numbers';
import { pictureBytes, standaloneSvg } from './picture';
import { lookOf } from './series';

/** One chart: its title, what it shows in a sentence, the picture, and the numbers behind it. */
export class FigureView extends LitElement {
  static override styles = [sharedStyles, figureStyles];

  @property({ attribute: false }) figure!: Figure;
  @property({ attribute: false }) strings!: Strings;
  @property() language = 'en';
  /** Of the picture, whole pixels. */
  @state() private width = 0;
  /** Rows are made when somebody looks. */
  @state() private isOpen = false;
  private readonly resized = new ResizeObserver(([entry]) => {
    if (entry !== undefined) this.width = Math.floor(entry.contentRect.width) - 30;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  override render(): TemplateResult {
    const { figure } = this;
    const { title, sentence, note, drawing, table } = figure;
    return html`<article aria-labelledby="title">
      <h3 id="title">${title}</h3>
      <p>${sentence}</p>
      ${drawing === undefined ? nothing : this.renderDrawing(drawing)}
      ${note === undefined ? nothing : html`<p class="note">${note}</p>`}
      ${table.rows.length === 0 ? nothing : this.renderEnd(figure)}
    </article>`;
  }

  private renderEnd({ title, drawing, table }: Figure): TemplateResult {
    const { strings } = this;
    return html`<div class="end">
        <div class="save" role="group" aria-label=${strings.dashSave}>
          <span class="quiet" aria-hidden="true">${strings.dashSave}</span>
          ${(drawing === undefined ? (['csv'] as const) : (['svg', 'png', 'csv'] as const)).map(format =>
            this.renderSave(format),
          )}
        </div>
        <details @toggle=${this.toggle}>
          <summary><span aria-hidden="true">${strings.dashNumbers}</span
            ><span class="unseen">${fill(strings.dashNumbersOf, title)}</span></summary>
          ${this.isOpen ? this.renderTable(table) : nothing}
        </details>
      </div>`;
  }

  private renderDrawing(drawing: Drawing): TemplateResult {
    return html`${legendOf(drawing)}
      <div class="drawing">${draw(this.figure, this.width, this.language) ?? nothing}</div>`;
  }

  private renderSave(format: SaveFigure['format']): TemplateResult {
    const name = format.toUpperCase();
    return html`<button
      class="link"
      data-format=${format}
      aria-label=${fill(this.strings.dashSaveAs, this.figure.title, name)}
      @click=${() => this.save(format)}
    >${name}</button>`;
  }

  private renderTable({ columns, rows }: Table): TemplateResult {
    const { strings, language } = this;
    const place = (index: number) => (columns[index]?.as === 'text' ? 'words' : '');
    const cell = (value: string | number | null, index: number) => {
      const form = columns[index]?.as ?? 'text';
      if (value === null) return form === 'text' ? '' : strings.dashUnknown;
      return typeof value === 'string' || form === 'text' ? value : numberText(value, form, language);
    };
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${fill(strings.dashNumbersOf, this.figure.title)}>
      <table>
        <thead>
          <tr>${columns.map(({ name }, index) => html`<th scope="col" class=${place(index)}>${name}</th>`)}</tr>
        </thead>
        <tbody>
          ${rows.map(
            row =>
              html`<tr>${row.map((value, index) => html`<td class=${place(index)}>${cell(value, index)}</td>`)}</tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private readonly toggle = (event: Event): void => {
    this.isOpen = event.currentTarget instanceof HTMLDetailsElement && event.currentTarget.open;
  };

  private async save(format: SaveFigure['format']): Promise<void> {
    const { id } = this.figure;
    try {
      const content = format === 'csv' ? undefined : await this.picture(format);
      const detail: SaveFigure = { type: 'save', figure: id, format, ...(content === undefined ? {} : { content }) };
      this.dispatchEvent(new CustomEvent('save-figure', { detail }));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.dispatchEvent(new CustomEvent('figure-problem', { detail }));
    }
  }

  private async picture(format: 'svg' | 'png'): Promise<string | undefined> {
    const drawn = this.renderRoot.querySelector<SVGElement>('.drawing > svg');
    const legend = this.renderRoot.querySelectorAll<SVGElement>('.legend svg');
    return drawn ? pictureBytes(standaloneSvg(this.figure.title, drawn, [...legend]), format) : undefined;
  }
}

/** What each look means; nothing where there is only one. */
function legendOf(drawing: Drawing): TemplateResult | typeof nothing {
  if (drawing.kind === 'grid') return nothing;
  const names = drawing.series.map(series => (typeof series === 'string' ? series : series.name));
  const target = drawing.kind === 'intervals' ? drawing.target : undefined;
  if (names.length < 2 && target === undefined) return nothing;
  return html`<ul class="legend" aria-hidden="true">
    ${names.map((name, index) => html`<li>${swatch(drawing.kind, index)}${name}</li>`)}
    ${
      target === undefined
        ? nothing
        : html`<li>
          <svg width="26" height="14"><line x1="13" y1="1" x2="13" y2="13" stroke="currentColor" stroke-width="2"></line></svg
          >${target}
        </li>`
    }
  </ul>`;
}

function swatch(kind: 'bars' | 'lines' | 'intervals', index: number): TemplateResult {
  const { color, dash, symbol } = lookOf(index);
  const shape = {
    circle: svg`<circle cx="13" cy="7" r="4" fill=${color}></circle>`,
    diamond2: svg`<path d="M13 2 L18 7 L13 12 L8 7 Z" fill=${color}></path>`,
    triangle2: svg`<path d="M13 2 L18 11 L8 11 Z" fill=${color}></path>`,
  }[symbol];
  const line = svg`<line x1="0" y1="7" x2="26" y2="7" stroke=${color} stroke-width="2" stroke-dasharray=${dash}></line>`;
  const hatched = [2, 7, 12, 17, 22].map(
    x => svg`<line x1=${x} y1="12" x2=${x + 5} y2="2" stroke=${color} stroke-width="2.5"></line>`,
  );
  const bar = svg`<rect x="1" y="1.5" width="24" height="11" fill=${index === 0 ? color : 'none'} stroke=${color}></rect>`;
  return html`<svg width="26" height="14">${
    kind === 'bars' ? svg`${bar}${index === 0 ? nothing : hatched}` : svg`${kind === 'lines' ? line : nothing}${shape}`
  }</svg>`;
}
