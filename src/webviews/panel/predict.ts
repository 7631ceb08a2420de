import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { PredictView } from '../protocol';
import { fill } from '../strings';
import { isSubmit, type KeyPress } from './keys';
import { PhaseElement } from './phase';
import { predictStyles } from './predict-styles';
import { predictionOf } from './prediction-form';
import { emptyPrediction, type PredictForm } from './rep-forms';

/** The value of the choice that opens a field for the learner's own word; no approach can be called that. */
const ownWord = '\u0000own';

/** The prediction: the problem to read, and under it the form that takes ten seconds. */
export class PredictPhase extends PhaseElement<PredictView> {
  static override styles = [...PhaseElement.styles, predictStyles];

  @state() private missing: 'chance' | 'minutes' | undefined;

  /** The first field where it is in sight; else the heading, so that the problem is not scrolled away unread. */
  override focusFirst(): void {
    const field = this.renderRoot.querySelector('spindle-chance');
    const inSight = field !== null && field.getBoundingClientRect().bottom <= window.innerHeight;
    this.focusOn(inSight ? 'spindle-chance' : 'h1');
  }

  override handleKey(press: KeyPress): boolean {
    if (press.key === 'Escape') {
      this.focusOn('h1');
      return true;
    }
    if (!isSubmit(press)) return false;
    this.start();
    return true;
  }

  override render(): TemplateResult {
    const { strings, perform } = this.panel;
    const form = this.form();
    return html`<div class="stack">
      ${this.headingOf(this.view.heading, this.view)}
      <spindle-statement .markdown=${this.view.statement}></spindle-statement>
      <section class="form" aria-labelledby="ask">
        <h2 id="ask">${strings.predictTitle}</h2>
        <div class="field">
          <span class="label" aria-hidden="true">${this.question()}</span>
          <spindle-chance
            .strings=${strings}
            .label=${this.question()}
            .chance=${form.chance}
            ?invalid=${this.missing === 'chance'}
            @chance=${(event: CustomEvent<number>) => this.change({ chance: event.detail })}
          ></spindle-chance>
        </div>
        <div class="row">${this.renderMinutes(form)} ${this.renderApproach(form)}</div>
        ${this.renderPlan(form)}
        ${this.missing === undefined ? nothing : html`<p class="problem" role="alert">${this.problem(this.missing)}</p>`}
        <div class="actions">
          <vscode-button @click=${this.start}
            >${strings.predictStart}<span class="key" aria-hidden="true">⏎</span></vscode-button
          >
          <vscode-button secondary @click=${() => perform({ type: 'skipPrediction' })}
            >${strings.predictSkip}</vscode-button
          >
        </div>
      </section>
    </div>`;
  }

  private renderMinutes(form: PredictForm): TemplateResult {
    const { strings } = this.panel;
    const usual = this.view.usualMinutes;
    const usually = usual === undefined ? '' : fill(strings.predictUsual, usual);
    return html`<div class="field minutes">
      <span class="label" aria-hidden="true">${strings.predictMinutes}</span>
      <vscode-textfield
        id="minutes"
        autocomplete="off"
        .label=${usually === '' ? strings.predictMinutes : `${strings.predictMinutes}, ${usually}`}
        .value=${form.minutes}
        ?invalid=${this.missing === 'minutes'}
        @input=${(event: Event) => this.change({ minutes: fieldText(event) })}
      ></vscode-textfield>
      ${usually === '' ? nothing : html`<span class="quiet" aria-hidden="true">${usually}</span>`}
    </div>`;
  }

  private renderApproach(form: PredictForm): TemplateResult {
    const { strings } = this.panel;
    const chosen = form.ownApproach ? ownWord : form.approach;
    const option = (value: string, text: string) =>
      html`<option value=${value} ?selected=${value === chosen}>${text}</option>`;
    return html`<div class="field approach">
      <label class="label" for="approach">${strings.predictApproach}</label>
      <select id="approach" @change=${this.chooseApproach}>
        ${option('', strings.predictNoApproach)} ${this.view.approaches.map(approach => option(approach, approach))}
        ${option(ownWord, strings.predictOwnApproach)}
      </select>
      ${
        form.ownApproach
          ? html`<vscode-textfield
              id="own"
              autocomplete="off"
              .label=${strings.predictOwnApproachLabel}
              .value=${form.approach}
              @input=${(event: Event) => this.change({ approach: fieldText(event) })}
            ></vscode-textfield>`
          : nothing
      }
    </div>`;
  }

  private renderPlan(form: PredictForm): TemplateResult {
    const { strings } = this.panel;
    return html`<div class="field">
      <span class="label" aria-hidden="true">${strings.predictPlan}</span>
      <vscode-textfield
        id="plan"
        autocomplete="off"
        .label=${strings.predictPlan}
        .value=${form.plan}
        placeholder=${strings.predictPlanHint}
        @input=${(event: Event) => this.change({ plan: fieldText(event) })}
      ></vscode-textfield>
    </div>`;
  }

  private form(): PredictForm {
    return this.panel.forms(this.view.rep).predict ?? emptyPrediction;
  }

  private change(part: Partial<PredictForm>): void {
    this.panel.keep({ ...this.panel.forms(this.view.rep), predict: { ...this.form(), ...part } });
    this.missing = undefined;
    this.requestUpdate();
  }

  private chooseApproach(event: Event): void {
    const value = fieldText(event);
    const own = value === ownWord;
    this.change({ approach: own ? '' : value, ownApproach: own });
  }

  /** What the chance is about. */
  private question(): string {
    const { strings } = this.panel;
    const { par } = this.view;
    return par === undefined ? strings.predictChance : fill(strings.predictChancePar, par);
  }

  private problem(missing: 'chance' | 'minutes'): string {
    const { strings } = this.panel;
    if (missing === 'minutes') return strings.predictNeedsMinutes;
    return this.view.par === undefined ? strings.predictNeedsChance : strings.predictNeedsChancePar;
  }

  private start(): void {
    const prediction = predictionOf(this.form());
    if ('missing' in prediction) {
      this.missing = prediction.missing;
      this.focusOn(prediction.missing === 'chance' ? 'spindle-chance' : '#minutes');
    } else {
      this.panel.perform({ type: 'predict', prediction });
    }
  }
}

/** What a field holds when it fires. */
function fieldText(event: Event): string {
  const field = event.currentTarget;
  return field instanceof HTMLElement && 'value' in field ? String(field.value) : '';
}
