import '@vscode-elements/elements/dist/vscode-button/index.js';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Host } from '../host';
import type { MovementIntent, MovementState } from '../protocol';
import { fill, type Strings } from '../strings';
import { sharedStyles } from '../styles';
import { movementStyles } from './movement-styles';
import { type Moment, momentAt, roundsDone } from './timeline';
import { createTones } from './tone';

/** The interval timer: large figures and colour to see from afar, tones to hear. */
export class MovementApp extends LitElement {
  static override styles = [sharedStyles, movementStyles];

  @property({ attribute: false }) host!: Host<MovementIntent>;
  @property({ attribute: false }) strings!: Strings;
  @state() private shown: MovementState | undefined;
  @state() private problem: string | undefined;
  /** `performance.now()` of the start; undefined before it. */
  @state() private startedAt: number | undefined;
  /** Rounds done, once it is over. */
  @state() private done: number | undefined;
  @state() private kept = false;
  private readonly tones = createTones();
  private nextTick: ReturnType<typeof setTimeout> | undefined;
  private heard: Moment['bout'] | undefined;

  /** Shows a state from the host. */
  show(next: MovementState): void {
    this.shown = next;
    if (next.begin && this.startedAt === undefined) this.start();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey);
    void this.perform({ type: 'ready' });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey);
    clearTimeout(this.nextTick);
  }

  override updated(_changed: PropertyValues): void {
    clearTimeout(this.nextTick);
    if (this.shown === undefined || this.startedAt === undefined || this.done !== undefined) return;
    const elapsed = this.elapsed();
    const moment = momentAt(this.shown.bouts, elapsed);
    if (!moment) {
      this.finish();
      return;
    }
    if (moment.bout !== this.heard) this.sound(moment.bout.kind);
    this.heard = moment.bout;
    this.nextTick = setTimeout(() => this.requestUpdate(), 1000 - (elapsed % 1000));
  }

  override render(): TemplateResult {
    const { shown, problem, strings } = this;
    return html`<main class="stack">
      ${problem === undefined ? nothing : html`<p class="notice error" role="alert">${problem}</p>`}
      ${shown === undefined ? html`<p class="quiet">${strings.loading}</p>` : this.renderTimer(shown)}
    </main>`;
  }

  private renderTimer(shown: MovementState): TemplateResult {
    if (this.done !== undefined) return this.renderDone(shown, this.done);
    const moment = this.startedAt === undefined ? undefined : momentAt(shown.bouts, this.elapsed());
    return moment ? this.renderMoment(shown, moment) : this.renderStart(shown);
  }

  private renderStart({ summary, hint }: MovementState): TemplateResult {
    const { strings } = this;
    return html`<h1>${strings.moveTitle}</h1>
      <p>${summary}</p>
      <p class="quiet">${hint}</p>
      <div class="actions">
        <vscode-button class="start" autofocus @click=${this.start}
          >${strings.moveStart}<span class="key" aria-hidden="true">⏎</span></vscode-button
        >
      </div>`;
  }

  private renderMoment({ rounds, hint }: MovementState, { bout, secondsLeft }: Moment): TemplateResult {
    const { strings } = this;
    const word = { ready: strings.moveReady, work: strings.moveWork, easy: strings.moveEasy }[bout.kind];
    const round = fill(strings.moveRound, bout.round, rounds);
    return html`<div class="bout ${bout.kind}">
        <p class="word" role="status">${word}<span class="unseen">, ${round}</span></p>
        <p class="left number" role="timer" aria-live="off">${secondsLeft}</p>
        <p aria-hidden="true">${round}</p>
      </div>
      <p class="quiet">${hint}</p>
      <div class="actions">
        <vscode-button class="stop" secondary @click=${this.finish}
          >${strings.moveStop}<span class="key" aria-hidden="true">Esc</span></vscode-button
        >
      </div>`;
  }

  private renderDone({ rounds }: MovementState, done: number): TemplateResult {
    const { strings } = this;
    return html`<h1 tabindex="-1" role="status">${fill(strings.moveDone, done, rounds)}</h1>
      ${this.kept ? html`<p class="quiet">${strings.moveKept}</p>` : nothing}
      <div class="actions">
        ${
          done === 0 || this.kept
            ? nothing
            : html`<vscode-button class="keep" secondary @click=${this.keep}>${strings.moveKeep}</vscode-button>`
        }
        <vscode-button class="close" @click=${this.close}
          >${strings.moveBack}<span class="key" aria-hidden="true">⏎</span></vscode-button
        >
      </div>`;
  }

  private readonly start = (): void => {
    if (this.shown?.sound) this.tones.wake();
    this.startedAt = performance.now();
  };

  private readonly finish = (): void => {
    if (this.shown === undefined || this.done !== undefined) return;
    clearTimeout(this.nextTick);
    this.done = roundsDone(this.shown.bouts, this.elapsed());
    this.sound('done');
    if (this.shown.log && this.done > 0) void this.keep();
  };

  private readonly keep = async (): Promise<void> => {
    if (await this.perform({ type: 'moved', completed: this.done ?? 0 })) this.kept = true;
  };

  private readonly close = (): void => void this.perform({ type: 'close' });

  private readonly onKey = (event: KeyboardEvent): void => {
    const isRunning = this.startedAt !== undefined && this.done === undefined;
    const [target] = event.composedPath();
    const isButton = target instanceof Element && ['button', 'vscode-button'].includes(target.localName);
    if (event.key === 'Escape' && isRunning) this.finish();
    else if (event.key === 'Enter' && !isButton && this.startedAt === undefined) this.start();
    else if (event.key === 'Enter' && !isButton && this.done !== undefined) this.close();
    else return;
    event.preventDefault();
  };

  private elapsed(): number {
    return performance.now() - (this.startedAt ?? performance.now());
  }

  private sound(what: 'ready' | 'work' | 'easy' | 'done'): void {
    if (this.shown?.sound) this.tones.play(what);
  }

  private async perform(intent: MovementIntent): Promise<boolean> {
    try {
      await this.host.send(intent);
      this.problem = undefined;
      return true;
    } catch (error) {
      this.problem = fill(this.strings.failed, error instanceof Error ? error.message : String(error));
      return false;
    }
  }
}
