import { chosenRep, nextOf, type StartRequest, unknown } from './choosing';
import { differingPlaces } from './core/differing-places';
import type { DocumentEdit } from './core/edit-tally';
import { Emitter } from './core/emitter';
import { PracticeError } from './core/errors';
import type { EventBase, PracticeEvent, Prediction, WeightsEvent } from './core/events';
import { type Proposal, proposeConceptual, proposeProcedural } from './core/grade';
import { type History, timesKey } from './core/history';
import { InsertionWatch } from './core/insertions';
import { draftFiles, type KeyPoint, projectFolder } from './core/kata';
import { practiceDayAt } from './core/local-time';
import type { Scheduler } from './core/memory';
import { dueOf, type Queue, type QueueItem, queue, scheduledItems } from './core/queue';
import { newRep, outcomeOf, type Rep, type RepIntent, step, WrongPhaseError } from './core/rep';
import type { RunReport } from './core/run-report';
import { nextItem, type Session } from './core/session';
import { type PracticeState, stateOf, streakOf } from './core/state';
import type { Streak } from './core/streak';
import { undoTarget } from './core/undone';
import type { Translate } from './core/words';
import { type OpenRep, type ParkedRep, writeDraft } from './draft-state';
import { FoldedLog, type KeptFold } from './folded-log';
import { type GivenGrades, type Proposals, repEvent } from './grading';
import { judge } from './judge';
import type { Attempts } from './log/attempts';
import type { Drafts } from './log/drafts';
import type { EventDraft, PracticeLog } from './log/practice-log';
import { checkNote, type Note } from './notes';
import { OpenSession } from './open-session';
import type { Library } from './packs/library';
import { ParkedReps } from './parked-reps';
import { defaultLimits, type RunLimits } from './runners/runner';
import type { Runners } from './runners/runners';
import { areaOf, Scheduling, type SchedulingSettings } from './scheduling';
import { checkPrediction, checkRecall } from './script-arguments';
import { noStings, stingArea, withStings } from './sting-library';
import { checkDecision, type TopicDecision } from './topic-decisions';

/** What the learner may set; read anew at every use. */
export interface PracticeSettings extends SchedulingSettings {
  /** 0–23 */
  readonly dayStartHour: number;
  /** 0–6 */
  readonly restDays: number;
  /** Whether a rep begins with a prediction. */
  readonly predictions: boolean;
  /** Whether large insertions are named in the evidence for a grade. */
  readonly countInsertions: boolean;
  readonly runSeconds: number;
  /** Whether bugs that hurt are recalled. */
  readonly stings: boolean;
}

export interface PracticeOptions {
  readonly log: PracticeLog;
  /** The fold of the log as far as a snapshot had it. */
  readonly kept?: KeptFold;
  readonly library: Library;
  readonly runners: Runners;
  readonly drafts: Drafts;
  readonly attempts: Attempts;
  readonly settings: () => PracticeSettings;
  readonly clock: () => number;
  /** Minutes east of UTC at an instant. */
  readonly offset: (epochMs: number) => number;
  readonly makeId: (epochMs: number) => string;
  readonly translate: Translate;
  /** Errors with nobody to throw them to. */
  readonly onError: (error: unknown) => void;
}

/** Active time that a crash may lose: typing goes on for long without any other step that saves. */
const unsavedMs = 10_000;

/** The last event recorded in this window, until the next rep starts. */
export interface Recorded {
  readonly event: PracticeEvent;
  readonly open: OpenRep;
}

/**
 * The heart: the open rep, the folded history and the queue. Intents come in as method calls, every surface renders from
 * here after `onDidChange`. Knows nothing of the editor.
 */
export class Practice {
  readonly #changed: Emitter<void>;
  readonly #recordedEvent: Emitter<PracticeEvent>;
  readonly #log: FoldedLog;
  /** The packs, and the learner's stings as topics. */
  readonly library: Library;
  readonly #parked: ParkedReps;
  /** What is for today, how much of it, and when what is practised falls due. */
  readonly scheduling: Scheduling;
  #open: OpenRep | undefined;
  #recorded: Recorded | undefined;
  readonly #session = new OpenSession();
  readonly #insertions = new InsertionWatch();
  /** Active time of the open rep as last saved, milliseconds. */
  #savedMs = 0;
  #run: AbortController | undefined;
  /** Starting, resuming and recording take several awaits: one at a time. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: PracticeOptions) {
    this.#changed = new Emitter(options.onError);
    this.#recordedEvent = new Emitter(options.onError);
    const { log, settings, drafts, onError, translate } = options;
    const area = (topic: string) => stingArea(topic, translate) ?? areaOf(options.library, topic);
    this.#log = new FoldedLog(log, settings, { areaOf: area, kept: options.kept });
    this.library = withStings(options.library, () => (settings().stings ? this.history.stings : noStings), translate);
    this.scheduling = new Scheduling({
      ...options,
      library: this.library,
      now: () => ({
        runners: options.runners,
        history: this.history,
        scheduler: this.scheduler,
        today: this.today,
        last: this.#recorded?.open.rep.topic,
      }),
      changed: () => this.#changed.fire(),
    });
    this.#parked = new ParkedReps({ drafts, isRecorded: id => this.#log.has(id), onError });
  }

  get onDidChange() {
    return this.#changed.on;
  }

  get onDidRecord() {
    return this.#recordedEvent.on;
  }

  get open(): OpenRep | undefined {
    return this.#open;
  }

  /** Reps that can be resumed here, newest first. */
  get parked(): readonly ParkedRep[] {
    return this.#parked.list;
  }

  get recorded(): Recorded | undefined {
    return this.#recorded;
  }

  get session(): Session | undefined {
    return this.#session.current;
  }

  /** Recorded in the session and not taken back. */
  get sessionEvents(): readonly PracticeEvent[] {
    return this.#session.events;
  }

  get history(): History {
    return this.#log.history;
  }

  /** All events in the order of the log, undone ones included: read where they are not in memory. */
  events(): Promise<readonly PracticeEvent[]> {
    return this.#log.events();
  }

  /** The events that still count, in the order of the log: read where they are not in memory. */
  standing(): Promise<readonly PracticeEvent[]> {
    return this.#log.standing();
  }

  /** Whether an event with this id is recorded. */
  isRecorded(id: string): boolean {
    return this.#log.has(id);
  }

  get scheduler(): Scheduler {
    return this.#log.scheduler;
  }

  get isRunning(): boolean {
    return this.#run !== undefined;
  }

  /** Today's practice day. */
  get today(): number {
    const now = this.options.clock();
    return practiceDayAt(now, this.options.offset(now), this.options.settings().dayStartHour);
  }

  queue(): Queue {
    return queue(this.scheduling.input());
  }

  streak(): Streak {
    return streakOf(this.history, this.today, this.options.settings().restDays);
  }

  state(): PracticeState {
    const { restDays } = this.options.settings();
    const input = this.scheduling.input();
    const dueMemories = dueOf(scheduledItems(input), input.today).length;
    return stateOf({ ...input, restDays, dueMemories, queue: queue(input) });
  }

  /** The key points of the open rep's topic. */
  keyPoints(topic: string): readonly KeyPoint[] {
    return this.library.topics.find(({ id }) => id === topic)?.keyPoints ?? [];
  }

  /** What the next *Start Rep* without arguments would practise. */
  next(): QueueItem | undefined {
    const inSession = this.session && nextItem(this.session);
    return inSession ?? nextOf(this.scheduling.chooser());
  }

  /** Starts a rep. @throws PracticeError where one is open, or what is asked for is not offered */
  startRep(request: StartRequest = {}): Promise<OpenRep> {
    return this.#begin(id => {
      const asked = request.kata !== undefined || request.topic !== undefined;
      return chosenRep(this.scheduling.chooser(), id, request, asked ? undefined : this.next());
    });
  }

  /** Starts a conceptual review alone. */
  startRecall(topic: string): Promise<OpenRep> {
    return this.#begin(async id => {
      if (this.keyPoints(topic).length === 0) throw unknown('topic', topic, this.library.topics);
      return { rep: newRep({ id, topic, recallFirst: false }) };
    });
  }

  /** Plans a session; the first rep is started by the caller. @returns the planned session */
  startSession(minutes: number): Session {
    const session = this.#session.start(minutes, this.queue(), this.history);
    this.#changed.fire();
    return session;
  }

  endSession(): void {
    this.#session.end();
    this.#changed.fire();
  }

  /** @param prediction absent: skipped, and recorded as absent */
  async predict(prediction: Prediction | undefined): Promise<OpenRep> {
    if (prediction) checkPrediction(prediction);
    return this.#step({ type: 'predict', now: this.options.clock(), ...(prediction ? { prediction } : {}) });
  }

  showHint(): Promise<OpenRep> {
    return this.#step({ type: 'hint', now: this.options.clock() });
  }

  /** The worked example is opened. */
  study(): Promise<OpenRep> {
    return this.#step({ type: 'study', now: this.options.clock() });
  }

  giveUp(): Promise<OpenRep> {
    this.#run?.abort();
    return this.#step({ type: 'giveUp', now: this.options.clock() });
  }

  /** Keystrokes in the learner's file, clicks in the panel. */
  noteActivity(): void {
    if (this.#open?.rep.phase !== 'coding' || this.#open.rep.parked) return;
    const rep = step(this.#open.rep, { type: 'activity', now: this.options.clock() });
    this.#open = { ...this.#open, rep };
    if (rep.time.countedMs - this.#savedMs < unsavedMs) return;
    this.#savedMs = rep.time.countedMs;
    this.options.drafts.save(rep.id, writeDraft(this.#open)).catch(this.options.onError);
  }

  /**
   * What an action of the editor did to the learner's file; counted where edit operations are.
   * @param text the whole file afterwards
   */
  noteEdit(edit: DocumentEdit, text: string, file = ''): void {
    const { open } = this;
    if (open?.exercise?.kind !== 'edit') {
      const pieces = this.options.settings().countInsertions ? this.#insertions.note(file, edit, text) : [];
      if (open?.rep.phase === 'coding' && !open.rep.parked && pieces.length > 0) {
        this.#step({ type: 'inserted', pieces, now: this.options.clock() }).catch(this.options.onError);
      } else this.noteActivity();
      return;
    }
    if (open.rep.phase !== 'coding' || open.rep.parked) return;
    const rep = step(open.rep, { type: 'edited', edit, now: this.options.clock() });
    const differing = differingPlaces(text, open.exercise.reference).length;
    this.#open = { ...open, rep, differing };
    if (rep.edits?.operations === open.rep.edits?.operations && differing === open.differing) return;
    this.#savedMs = rep.time.countedMs;
    this.options.drafts.save(rep.id, writeDraft(this.#open)).catch(this.options.onError);
    this.#changed.fire();
  }

  /** The window lost the learner: time stands still until the next activity. */
  noteAway(): void {
    if (this.#open?.rep.phase !== 'coding') return;
    this.#step({ type: 'away', now: this.options.clock() }).catch(this.options.onError);
  }

  /**
   * Runs the learner's code as it is on disk. A newer run cancels the one before.
   * @throws PracticeError in the wrong phase, or where the run was cancelled
   */
  async runTests(): Promise<RunReport> {
    const { rep, exercise } = this.#required('ran', 'coding');
    if (!exercise) throw new WrongPhaseError('ran', rep.phase);
    this.#run?.abort();
    const run = new AbortController();
    this.#run = run;
    this.#changed.fire();
    try {
      const code = (await this.options.drafts.readCode(rep.id, exercise.fileName)) ?? '';
      run.signal.throwIfAborted();
      const trusted = this.library.isTrusted(exercise.kata);
      const projectFolder = this.projectFolder({ rep, exercise });
      const request = {
        exercise,
        code,
        limits: this.#limits(),
        trusted,
        t: this.options.translate,
        ...(projectFolder ? { projectFolder } : {}),
      };
      const report = await judge(this.options.runners, request, run.signal);
      if (this.#open?.rep.id === rep.id && this.#open.rep.phase === 'coding' && !run.signal.aborted) {
        this.#open = { ...this.#open, report };
        await this.#step({ type: 'ran', passed: report.status === 'passed', now: this.options.clock() });
      }
      return report;
    } catch (error) {
      if (run.signal.aborted) throw new PracticeError('The run was cancelled.', { cause: error });
      throw error;
    } finally {
      if (this.#run === run) this.#run = undefined;
      this.#changed.fire();
    }
  }

  draftSummary(summary: string): Promise<OpenRep> {
    return this.#step({ type: 'draftSummary', summary });
  }

  /** @param recalled ids of key points @throws PracticeError for an id the topic does not have */
  async recall(summary: string, recalled: readonly string[]): Promise<OpenRep> {
    const { rep } = this.#required('recall', 'recalling');
    checkRecall(summary, recalled);
    const points = this.keyPoints(rep.topic);
    const other = recalled.find(id => !points.some(point => point.id === id));
    if (other !== undefined) throw unknown('key point', other, points);
    return this.#step({ type: 'recall', summary, recalled: [...new Set(recalled)], of: points.length });
  }

  /** Goes on without a recall. A conceptual review alone is given up by it: nothing is recorded. */
  async skipRecall(): Promise<OpenRep | undefined> {
    const { rep } = this.#required('skipRecall', 'recalling');
    if (rep.task) return this.#step({ type: 'skipRecall' });
    await this.#inTurn(() => this.#close(this.#required('skipRecall', 'recalling').rep.id));
    return undefined;
  }

  /** What the evidence speaks for; undefined before the phase of grading. */
  proposals(open: OpenRep): Proposals | undefined {
    const { rep } = open;
    if (rep.phase !== 'grading') return undefined;
    const t = this.options.translate;
    const outcome = outcomeOf(rep);
    const usual = rep.task ? (this.history.times.get(timesKey(rep.task.language, rep.task.level)) ?? []) : [];
    const conceptual: Proposal | undefined =
      rep.recall && rep.recall.of > 0 ? proposeConceptual(rep.recall.recalled.length, rep.recall.of, t) : undefined;
    return {
      ...(outcome ? { procedural: proposeProcedural(outcome, usual, t) } : {}),
      ...(conceptual ? { conceptual } : {}),
    };
  }

  /** Records the rep: it is safe on disk once this resolves. @param given what is absent is accepted as proposed */
  grade(given: GivenGrades = {}): Promise<PracticeEvent> {
    return this.#inTurn(async () => {
      const open = this.#required('grade', 'grading');
      const draft = repEvent(open.rep, this.proposals(open) ?? {}, given);
      if (open.exercise) {
        const code = (await this.options.drafts.readCode(open.rep.id, open.exercise.fileName)) ?? '';
        await this.options.attempts.write(
          open.rep.id,
          open.exercise.fileName.slice(open.exercise.fileName.lastIndexOf('.') + 1),
          code,
        );
      }
      const event = await this.#log.record(this.scheduling.dated(draft));
      this.#session.count(event);
      this.#recorded = { event, open: { ...open, rep: step(open.rep, { type: 'grade' }) } };
      await this.#close(open.rep.id);
      this.#recordedEvent.fire(event);
      return event;
    });
  }

  /** Takes back what was recorded last, or the event with this id. @returns the event taken back */
  undo(id?: string): Promise<PracticeEvent> {
    return this.#inTurn(async () => {
      const target = undoTarget(await this.#log.events(), id);
      await this.#log.record({ type: 'undo', target: target.id });
      this.#recorded = undefined;
      this.#session.uncount(target.id);
      this.#changed.fire();
      return target;
    });
  }

  /** Days `from`–`to` (`YYYY-MM-DD`, inclusive) leave the streak alone. */
  pauseStreak(from: string, to: string): Promise<PracticeEvent> {
    return this.#decide({ type: 'pause', from, to });
  }

  /** Schedules by other weights of FSRS from now on: the whole history is folded by them. */
  adoptWeights(adopted: Omit<WeightsEvent, keyof EventBase | 'type'>): Promise<PracticeEvent> {
    return this.#decide({ type: 'weights', ...adopted });
  }

  /** What the learner decides about a topic without practising it. @throws PracticeError where there is nothing to decide */
  async decide(decision: TopicDecision): Promise<PracticeEvent> {
    checkDecision(decision, this.scheduling.input());
    return this.#decide(decision);
  }

  /** Records what the learner notes beside the reps. @throws PracticeError where it says nothing, or nothing fits it */
  async note(note: Note): Promise<PracticeEvent> {
    checkNote(note, this);
    return this.#decide(note);
  }

  park(): Promise<OpenRep> {
    return this.#inTurn(async () => {
      const open = this.#required('park');
      this.#run?.abort();
      const parked = { ...open, rep: step(open.rep, { type: 'park', now: this.options.clock() }) };
      await this.options.drafts.save(parked.rep.id, writeDraft(parked));
      await this.options.drafts.release(parked.rep.id);
      this.#open = undefined;
      await this.refreshParked();
      return parked;
    });
  }

  /** Opens a parked or interrupted rep again. @param id absent: the newest */
  resume(id?: string): Promise<OpenRep> {
    return this.#inTurn(async () => {
      if (this.#open && (id === undefined || id === this.#open.rep.id)) return this.#open;
      if (this.#open) throw new WrongPhaseError('start', this.#open.rep.phase);
      await this.refreshParked();
      const found = await this.#parked.claim(id);
      this.#recorded = undefined;
      await this.#become({ ...found, rep: step(found.rep, { type: 'resume', now: this.options.clock() }) });
      this.#warmUp(found);
      return this.#open ?? found;
    });
  }

  /** Reads which reps can be resumed; a draft whose event is recorded already is cleared away. */
  async refreshParked(): Promise<void> {
    await this.#parked.refresh(this.#open);
    this.#changed.fire();
  }

  /** Where the learner's file is; undefined in a conceptual review alone. */
  codePath(open: OpenRep): string | undefined {
    return open.exercise && this.options.drafts.codePath(open.rep.id, open.exercise.fileName);
  }

  /** Where the files of a project are; undefined for every other kind. */
  projectFolder({ rep, exercise }: OpenRep): string | undefined {
    return exercise?.kind === 'project' ? this.options.drafts.codePath(rep.id, projectFolder) : undefined;
  }

  /** Folds the log anew: after an import, another setting. */
  async refold(): Promise<void> {
    await this.#log.refold();
    this.#changed.fire();
  }

  /** Takes in events recorded elsewhere, which one undo takes back; see `FoldedLog.import`. */
  async importEvents(...source: Parameters<FoldedLog['import']>): Promise<PracticeEvent | undefined> {
    const event = await this.#log.import(...source);
    if (event) this.#changed.fire();
    return event;
  }

  /** Takes in what other windows and devices wrote to the log. */
  async syncLog(): Promise<void> {
    if (await this.#log.refresh()) this.#changed.fire();
  }

  /** What a snapshot keeps of the fold. */
  get keptFold(): KeptFold {
    return this.#log.kept;
  }

  /** Time went on (a new practice day, a minute): surfaces look again. */
  refresh(): void {
    this.#changed.fire();
  }

  /** Saves the open rep and lets go of it, so that the next window may resume it. */
  async dispose(): Promise<void> {
    this.#run?.abort();
    this.#changed.dispose();
    this.#recordedEvent.dispose();
    if (!this.#open) return;
    const rep = step(this.#open.rep, { type: 'away', now: this.options.clock() });
    await this.options.drafts.save(rep.id, writeDraft({ ...this.#open, rep }));
    await this.options.drafts.release(rep.id);
  }

  #begin(make: (id: string) => Promise<OpenRep>): Promise<OpenRep> {
    return this.#inTurn(async () => {
      if (this.#open) throw new WrongPhaseError('start', this.#open.rep.phase);
      const id = this.options.makeId(this.options.clock());
      const made = await make(id);
      const open = { ...made, rep: this.#unasked(made.rep) };
      await this.options.drafts.claim(id);
      for (const { path, text } of open.exercise ? draftFiles(open.exercise) : []) {
        await this.options.drafts.writeCode(id, path, text);
      }
      this.#recorded = undefined;
      await this.#become(open);
      this.#warmUp(open);
      return open;
    });
  }

  async #decide(draft: EventDraft): Promise<PracticeEvent> {
    const event = await this.#log.record(draft);
    this.#changed.fire();
    return event;
  }

  #limits(): RunLimits {
    return { ...defaultLimits, timeMs: this.options.settings().runSeconds * 1000 };
  }

  /** The first run comes soon: its process may start now. */
  #warmUp({ exercise }: OpenRep): void {
    if (!exercise) return;
    const sandboxed = !this.library.isTrusted(exercise.kata);
    this.options.runners.for(exercise.language, { sandboxed })?.prepare?.(this.#limits());
  }

  #required(intent: string, phase?: Rep['phase']): OpenRep {
    if (!this.#open) throw new WrongPhaseError(intent, 'none');
    if (phase && this.#open.rep.phase !== phase) throw new WrongPhaseError(intent, this.#open.rep.phase);
    return this.#open;
  }

  async #step(intent: RepIntent): Promise<OpenRep> {
    const open = this.#required(intent.type);
    const next = { ...open, rep: this.#unasked(step(open.rep, intent)) };
    await this.#become(next);
    return next;
  }

  /** Where predictions are switched off none is asked for, and none is recorded. */
  #unasked(rep: Rep): Rep {
    if (rep.phase !== 'predicting' || rep.parked || this.options.settings().predictions) return rep;
    return step(rep, { type: 'predict', now: this.options.clock() });
  }

  /** What the surfaces show is on disk: a crash loses nothing they showed. */
  async #become(open: OpenRep): Promise<void> {
    this.#open = open;
    this.#savedMs = open.rep.time.countedMs;
    this.#parked.leave(open.rep.id);
    try {
      await this.options.drafts.save(open.rep.id, writeDraft(open));
    } finally {
      this.#changed.fire();
    }
  }

  async #close(id: string): Promise<void> {
    this.#open = undefined;
    await this.#parked.clear(id);
    this.#changed.fire();
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work, work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}
