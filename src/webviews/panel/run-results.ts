import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CaseReport, CaseStatus } from '../../core/run-report';
import type { CodeView } from '../protocol';
import { fill, fillPlural, type Strings } from '../strings';
import { sharedStyles } from '../styles';
import { isLong, lineCount } from './output';
import { runResultsStyles } from './run-results-styles';

export type LastRun = NonNullable<CodeView['last']>;

const marks: Readonly<Record<CaseStatus, string>> = { passed: '✓', failed: '✗', errored: '!', skipped: '–' };

/** What the last run said, case by case; the first case that went wrong is open. Fires `line` with a line number. */
export class RunResults extends LitElement {
  static override styles = [sharedStyles, runResultsStyles];

  @property({ attribute: false }) last!: LastRun;
  /** Which run it was, from 1. */
  @property({ type: Number }) runs = 1;
  @property({ attribute: false }) strings!: Strings;

  override render(): TemplateResult {
    const { strings, last } = this;
    const passed = last.cases.filter(({ status }) => status === 'passed').length;
    const wrong = last.cases.findIndex(({ status }) => status === 'failed' || status === 'errored');
    return html`<section aria-labelledby="results">
      <h2 id="results" class=${last.status}>
        ${last.cases.length === 0 ? strings.codeErrored : fill(strings.codePassCount, passed, last.cases.length)}
        <span class="quiet number">· ${fill(strings.codeRuns, this.runs)} · ${fill(strings.codeMs, Math.round(last.ms))}</span>
      </h2>
      ${last.error === undefined ? nothing : html`<div class="notice error" role="alert"><pre>${last.error}</pre></div>`}
      ${last.note === undefined ? nothing : html`<p class="notice">${last.note}</p>`}
      <ul>
        ${repeat(
          last.cases,
          ({ name }) => `${this.runs} ${name}`,
          (report, index) => this.renderCase(report, index === wrong),
        )}
      </ul>
      ${last.output === '' ? nothing : html`<div class="printed"><h3>${strings.runOutput}</h3>${this.renderOutput(last.output)}</div>`}
    </section>`;
  }

  private renderCase(report: CaseReport, open: boolean): TemplateResult {
    const { status, message, name } = report;
    const title = html`<span class="mark" aria-hidden="true">${marks[status]}</span>
      <span class="unseen">${this.statusWord(status)}: </span>
      <span class="name">${name}</span>
      ${message === undefined ? nothing : html`<span class="message quiet">${message}</span>`}`;
    if (status === 'passed' || status === 'skipped') {
      const printed = report.output ?? '';
      return html`<li class=${status}>
        <div class="title">${title}</div>
        ${printed === '' ? nothing : html`<div class="detail">${this.renderOutput(printed)}</div>`}
      </li>`;
    }
    return html`<li class=${status}>
      <details ?open=${open}>
        <summary class="title">${title}</summary>
        ${this.renderDetail(report)}
      </details>
    </li>`;
  }

  private renderDetail({ call, expected, actual, output = '', line }: CaseReport): TemplateResult {
    const { strings } = this;
    const part = (label: string, value: string | undefined) =>
      value === undefined ? nothing : html`<dt>${label}</dt><dd><pre>${value}</pre></dd>`;
    return html`<div class="detail">
      <dl>
        ${part(strings.caseCall, call)} ${part(strings.caseExpected, expected)} ${part(strings.caseActual, actual)}
        ${output === '' ? nothing : html`<dt>${strings.caseOutput}</dt><dd>${this.renderOutput(output)}</dd>`}
      </dl>
      ${
        line === undefined
          ? nothing
          : html`<button class="link" @click=${() => this.goTo(line)}>${fill(strings.caseLine, line)}</button>`
      }
    </div>`;
  }

  private renderOutput(text: string): TemplateResult {
    if (!isLong(text)) return html`<pre>${text}</pre>`;
    return html`<details class="long">
      <summary>${fillPlural(this.strings, 'outputLines', lineCount(text))}</summary>
      <pre>${text}</pre>
    </details>`;
  }

  private statusWord(status: CaseStatus): string {
    const { casePassed, caseFailed, caseErrored, caseSkipped } = this.strings;
    return { passed: casePassed, failed: caseFailed, errored: caseErrored, skipped: caseSkipped }[status];
  }

  private goTo(line: number): void {
    this.dispatchEvent(new CustomEvent('line', { detail: line }));
  }
}
