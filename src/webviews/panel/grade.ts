import '@vscode-elements/elements/dist/vscode-button/index.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Grade, LapseReason } from '../../core/events';
import type { GradeView, ProposedGrade } from '../protocol';
import { fill } from '../strings';
import { gradeOfKey, grades, neighbourGrade } from './grade-choice';
import { gradeStyles } from './grade-styles';
import { isSubmit, type KeyPress } from './keys';
import { PhaseElement } from './phase';

type MemoryKind = 'procedural' | 'conceptual';

/** Both grades as proposed, with the evidence; the learner accepts with Enter or gives another. */
export class GradePhase extends PhaseElement<GradeView> {
  static override styles = [...PhaseElement.styles, gradeStyles];

  /** The memory that keys 1–4 are about. */
  private focused: MemoryKind = 'procedural';

  override focusFirst(): void {
    const [first] = this.memories();
    if (first === undefined) this.focusOn('h1');
    else this.focusOnMemory(first);
  }

  override handleKey(press: KeyPress): boolean {
    const { key } = press;
    const grade = gradeOfKey(key);
    const arrow = { ArrowLeft: -1, ArrowRight: 1 } as const;
    const lapse = this.offeredLapses().find(one => one.key === key.toLowerCase());
    if (grade !== undefined) this.give(this.current(), grade);
    else if (lapse) this.tag(lapse.id);
    else if (key === 'ArrowLeft' || key === 'ArrowRight') {
      this.give(this.current(), neighbourGrade(this.given(this.current()), arrow[key]));
    } else if (key === 'ArrowUp' || key === 'ArrowDown') this.focusOnMemory(this.other());
    else if (key === 'Escape') this.focusOn('h1');
    else if (isSubmit(press)) this.record();
    else return false;
    return true;
  }

  override render(): TemplateResult {
    const { strings, perform } = this.panel;
    const { heading, prediction, compare } = this.view;
    const names = { reference: strings.gradeReference, previous: strings.gradePrevious };
    return html`<div class="stack">
      ${this.headingOf(heading)}
      <h2>${strings.gradeTitle}</h2>
      ${this.memories().map(kind => this.renderMemory(kind))}
      ${prediction === undefined ? nothing : html`<p>${prediction}</p>`}
      ${
        compare.length === 0
          ? nothing
          : html`<p class="compare">
              <span class="quiet">${strings.gradeCompare}</span>
              ${compare.map(
                what => html`<button
                  class="link"
                  aria-label=${`${strings.gradeCompare} ${names[what]}`}
                  @click=${() => perform({ type: 'compare', with: what })}
                >
                  ${names[what]}
                </button>`,
              )}
            </p>`
      }
      <div class="actions">
        <vscode-button @click=${this.record}
          >${strings.gradeRecord}<span class="key" aria-hidden="true">⏎</span></vscode-button
        >
      </div>
    </div>`;
  }

  private renderMemory(kind: MemoryKind): TemplateResult | typeof nothing {
    const proposed = this.view[kind];
    if (proposed === undefined) return nothing;
    const { strings } = this.panel;
    const given = this.given(kind);
    const name = kind === 'procedural' ? strings.gradeDoing : strings.gradeExplaining;
    return html`<fieldset data-kind=${kind} aria-describedby="evidence-${kind}" @focusin=${() => this.noteFocus(kind)}>
      <legend>${name}</legend>
      <div class="grades">
        ${grades.map(grade => this.renderGrade(kind, grade, grade === given, grade === proposed.grade))}
      </div>
      <p class="due" role="status">${fill(strings.gradeDue, dueOf(proposed, given))}</p>
      <p class="quiet evidence" id="evidence-${kind}">${proposed.evidence}</p>
      ${kind === 'procedural' ? this.renderLapses() : nothing}
    </fieldset>`;
  }

  /** Only where the doing is graded Again. */
  private renderLapses(): TemplateResult | typeof nothing {
    const offered = this.offeredLapses();
    if (offered.length === 0) return nothing;
    const { strings } = this.panel;
    const tagged = this.panel.forms(this.view.rep).grade?.lapse;
    return html`<div class="lapses evidence" role="group" aria-label=${strings.gradeWhy}>
      <span class="quiet">${strings.gradeWhy}</span>
      ${offered.map(
        ({ id, key, text }) => html`<button
          type="button"
          data-lapse=${id}
          aria-pressed=${id === tagged}
          aria-keyshortcuts=${key}
          @click=${() => this.tag(id)}
        >
          <span class="number" aria-hidden="true">${key.toUpperCase()}</span> ${text}
        </button>`,
      )}
    </div>`;
  }

  private renderGrade(kind: MemoryKind, grade: Grade, given: boolean, proposed: boolean): TemplateResult {
    const { strings } = this.panel;
    const mark = proposed ? html`<span class="proposed">${strings.gradeProposed}</span>` : nothing;
    return html`<label class=${given ? 'given' : ''}>
      <input type="radio" name=${kind} .checked=${given} @change=${() => this.give(kind, grade)} />
      <span class="face"><span class="number" aria-hidden="true">${grade}</span> ${this.gradeWord(grade)}</span>
      ${mark}
    </label>`;
  }

  private gradeWord(grade: Grade): string {
    const { grade1, grade2, grade3, grade4 } = this.panel.strings;
    return { 1: grade1, 2: grade2, 3: grade3, 4: grade4 }[grade];
  }

  private memories(): readonly MemoryKind[] {
    return (['procedural', 'conceptual'] as const).filter(kind => this.view[kind] !== undefined);
  }

  /** The focused memory, or the only one there is. */
  private current(): MemoryKind {
    const memories = this.memories();
    return memories.includes(this.focused) ? this.focused : (memories[0] ?? 'procedural');
  }

  private other(): MemoryKind {
    return this.memories().find(kind => kind !== this.current()) ?? this.current();
  }

  private given(kind: MemoryKind): Grade {
    return this.panel.forms(this.view.rep).grade?.[kind] ?? this.view[kind]?.grade ?? 3;
  }

  private give(kind: MemoryKind, grade: Grade): void {
    if (this.view[kind] === undefined) return;
    const forms = this.panel.forms(this.view.rep);
    this.panel.keep({ ...forms, grade: { ...forms.grade, [kind]: grade } });
    this.requestUpdate();
    void this.updateComplete.then(() => this.focusOnMemory(kind));
  }

  private offeredLapses(): NonNullable<GradeView['lapses']> {
    return this.view.procedural && this.given('procedural') === 1 ? (this.view.lapses ?? []) : [];
  }

  /** The same once more takes it off. */
  private tag(lapse: LapseReason): void {
    const forms = this.panel.forms(this.view.rep);
    const { lapse: tagged, ...grade } = forms.grade ?? {};
    this.panel.keep({ ...forms, grade: lapse === tagged ? grade : { ...grade, lapse } });
    this.requestUpdate();
  }

  private noteFocus(kind: MemoryKind): void {
    this.focused = kind;
  }

  private focusOnMemory(kind: MemoryKind): void {
    this.focusOn(`[data-kind=${kind}] .given input`);
  }

  private record(): void {
    const kinds = this.memories().map(kind => [kind, this.given(kind)]);
    const { lapse } = this.panel.forms(this.view.rep).grade ?? {};
    const isOffered = this.offeredLapses().some(({ id }) => id === lapse);
    this.panel.perform({ type: 'grade', ...Object.fromEntries(kinds), ...(lapse && isOffered ? { lapse } : {}) });
  }
}

function dueOf(proposed: ProposedGrade, grade: Grade): string {
  return proposed.due[grade - 1] ?? '';
}
