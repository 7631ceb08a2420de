import { chooseKata, chooseVariation } from './core/choose';
import { Emitter } from './core/emitter';
import { PracticeError } from './core/errors';
import type { Grade, PracticeEvent, Prediction } from './core/events';
import { type Proposal, proposeConceptual, proposeProcedural } from './core/grade';
import { advance, fold, type History, lastUndoable, timesKey } from './core/history';
import type { KeyPoint, Language } from './core/kata';
import { practiceDayAt } from './core/local-time';
import { Scheduler } from './core/memory';
import { type Queue, type QueueItem, queue, scheduledItems } from './core/queue';
import { newRep, outcomeOf, type Rep, type RepIntent, step, WrongPhaseError } from './core/rep';
import type { RunReport } from './core/run-report';
import { nextItem, planSession, type Session } from './core/session';
import { type PracticeState, stateOf, streakOf } from './core/state';
import type { Streak } from './core/streak';
import type { Translate } from './core/words';
import { type OpenRep, type ParkedRep, readDraft, writeDraft } from './draft-state';
import { type GivenGrades, type Proposals, repEvent } from './grading';
import { judge } from './judge';
import type { Attempts } from './log/attempts';
import type { Drafts } from './log/drafts';
import type { PracticeLog } from './log/practice-log';
import type { Library } from './packs/library';
import { defaultLimits, type RunLimits } from './runners/runner';
import type { Runners } from './runners/runners';

/** What the learner may set; read anew at every use. */
export interface PracticeSettings {
  readonly language: Language;
  readonly newTopicsPerDay: number;
  /** 0–23 */
  readonly dayStartHour: number;
  /** 0.7–0.97 */
  readonly retention: number;
  /** 0–6 */
  readonly restDays: number;
  readonly runSeconds: number;
}

export interface PracticeOptions {
  readonly log: PracticeLog;
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

/** Which rep to start; what is absent is chosen. */
export interface StartRequest {
  readonly kata?: string;
  readonly topic?: string;
  readonly language?: Language;
  readonly variation?: string;
}

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
  #history: History;
  #scheduler: Scheduler;
  #open: OpenRep | undefined;
  #parked: readonly ParkedRep[] = [];
  #recorded: Recorded | undefined;
  #session: Session | undefined;
  /** Ids of the events counted in `#session.done`. */
  readonly #doneInSession = new Set<string>();
  /** Active time of the open rep as last saved, milliseconds. */
  #savedMs = 0;
  #run: AbortController | undefined;
  /** Starting, resuming and recording take several awaits: one at a time. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: PracticeOptions) {
    this.#changed = new Emitter(options.onError);
    this.#recordedEvent = new Emitter(options.onError);
    this.#scheduler = new Scheduler({ retention: options.settings().retention });
    this.#history = this.#fold();
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
    return this.#parked;
  }

  get recorded(): Recorded | undefined {
    return this.#recorded;
  }

  get session(): Session | undefined {
    return this.#session;
  }

  get history(): History {
    return this.#history;
  }

  get library(): Library {
    return this.options.library;
  }

  get scheduler(): Scheduler {
    return this.#scheduler;
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
    return queue(this.#queueInput());
  }

  streak(): Streak {
    return streakOf(this.#history, this.today, this.options.settings().restDays);
  }

  state(): PracticeState {
    const { restDays } = this.options.settings();
    const input = { history: this.#history, scheduler: this.#scheduler, today: this.today, restDays };
    return stateOf({ ...input, queue: this.queue() });
  }

  /** The key points of the open rep's topic. */
  keyPoints(topic: string): readonly KeyPoint[] {
    return this.library.topics.find(({ id }) => id === topic)?.keyPoints ?? [];
  }

  /** What the next *Start Rep* without arguments would practise. */
  next(): QueueItem | undefined {
    const inSession = this.#session && nextItem(this.#session);
    if (inSession) return inSession;
    const input = this.#queueInput();
    const { due, fresh } = queue(input);
    const ahead = () =>
      scheduledItems(input)
        .filter(item => item.kind === 'procedural')
        .sort((a, b) => a.retrievability - b.retrievability)[0];
    return due[0] ?? fresh[0] ?? ahead();
  }

  /** Starts a rep. @throws PracticeError where one is open, or what is asked for is not offered */
  startRep(request: StartRequest = {}): Promise<OpenRep> {
    return this.#begin(id => this.#newRep(id, request));
  }

  /** Starts a conceptual review alone. */
  startRecall(topic: string): Promise<OpenRep> {
    return this.#begin(async id => {
      if (this.keyPoints(topic).length === 0) throw this.#unknown('topic', topic, this.#topicIds());
      return { rep: newRep({ id, topic, recallFirst: false }) };
    });
  }

  /** Plans a session; the first rep is started by the caller. @returns the planned session */
  startSession(minutes: number): Session {
    if (!(minutes > 0 && minutes <= 600)) {
      throw new PracticeError(`A session takes 1 to 600 minutes, not ${minutes}. Give the minutes you have.`);
    }
    this.#session = planSession(this.queue(), minutes, this.#history);
    this.#doneInSession.clear();
    this.#changed.fire();
    return this.#session;
  }

  endSession(): void {
    this.#session = undefined;
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
      const request = { exercise, code, limits: this.#limits() };
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
    const points = this.keyPoints(rep.topic).map(({ id }) => id);
    const unknown = recalled.find(id => !points.includes(id));
    if (unknown !== undefined) throw this.#unknown('key point', unknown, points);
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
    const usual = rep.task ? (this.#history.times.get(timesKey(rep.task.language, rep.task.level)) ?? []) : [];
    const conceptual: Proposal | undefined =
      rep.recall && rep.recall.of > 0 ? proposeConceptual(rep.recall.recalled.length, rep.recall.of, t) : undefined;
    return {
      ...(outcome ? { procedural: proposeProcedural(outcome, usual, t) } : {}),
      ...(conceptual ? { conceptual } : {}),
    };
  }

  /** Practice days from today until the memory would be due, for each grade 1–4. */
  dueAfter(rep: Rep, kind: 'procedural' | 'conceptual'): readonly number[] {
    const topic = this.#history.topics.get(rep.topic);
    const doing = rep.task && topic?.procedural.get(rep.task.language);
    const memory = kind === 'procedural' ? doing : topic?.conceptual;
    const grades: readonly Grade[] = [1, 2, 3, 4];
    return grades.map(grade => this.#scheduler.review(memory, this.today, grade, rep.id).due - this.today);
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
      const event = await this.options.log.append(draft);
      this.#bringIn(event);
      this.#countInSession(event.id);
      this.#recorded = { event, open: { ...open, rep: step(open.rep, { type: 'grade' }) } };
      await this.#close(open.rep.id);
      this.#recordedEvent.fire(event);
      return event;
    });
  }

  /** Takes back the last rep, recall or pause. @returns the event taken back */
  undo(): Promise<PracticeEvent> {
    return this.#inTurn(async () => {
      const target = lastUndoable(this.#history);
      if (!target) throw new PracticeError('There is nothing to undo: no rep is recorded yet.');
      await this.options.log.append({ type: 'undo', target: target.id });
      this.#recorded = undefined;
      this.#uncountInSession(target.id);
      this.refold();
      return target;
    });
  }

  /** Days `from`–`to` (`YYYY-MM-DD`, inclusive) leave the streak alone. */
  async pauseStreak(from: string, to: string): Promise<PracticeEvent> {
    const event = await this.options.log.append({ type: 'pause', from, to });
    this.refold();
    return event;
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
      const found = id === undefined ? this.#parked[0] : this.#parked.find(({ open }) => open.rep.id === id);
      if (!found) throw new PracticeError('There is no rep to resume. Start one with "Spindle: Start Rep".');
      if (!(await this.options.drafts.claim(found.open.rep.id))) {
        throw new PracticeError('That rep is open in another window. Go on there, or close it first.');
      }
      this.#recorded = undefined;
      await this.#become({
        ...found.open,
        rep: step(found.open.rep, { type: 'resume', now: this.options.clock() }),
      });
      this.#warmUp(found.open);
      return this.#open ?? found.open;
    });
  }

  /** Reads which reps can be resumed; a draft whose event is recorded already is cleared away. */
  async refreshParked(): Promise<void> {
    const { drafts, unreadable } = await this.options.drafts.list();
    for (const { path, reason } of unreadable) this.options.onError(new PracticeError(`Draft ${path}: ${reason}`));
    const parked: ParkedRep[] = [];
    for (const { id, state, savedAt } of drafts) {
      if (id === this.#open?.rep.id) continue;
      const open = readDraft(state);
      if (this.options.log.has(id)) await this.#clear(id);
      else if (open) parked.push({ open, savedAt });
      else this.options.onError(new PracticeError(`The draft of rep ${id} is not one this version can read.`));
    }
    this.#parked = parked;
    this.#changed.fire();
  }

  /** Where the learner's file is; undefined in a conceptual review alone. */
  codePath(open: OpenRep): string | undefined {
    return open.exercise && this.options.drafts.codePath(open.rep.id, open.exercise.fileName);
  }

  /** Folds the log anew: after an undo, an import, another setting. */
  refold(): void {
    this.#scheduler = new Scheduler({ retention: this.options.settings().retention });
    this.#history = this.#fold();
    this.#changed.fire();
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
      const open = await make(id);
      await this.options.drafts.claim(id);
      if (open.exercise) {
        await this.options.drafts.writeCode(id, open.exercise.fileName, open.exercise.starter);
      }
      this.#recorded = undefined;
      await this.#become(open);
      this.#warmUp(open);
      return open;
    });
  }

  async #newRep(id: string, request: StartRequest): Promise<OpenRep> {
    const asked = request.kata !== undefined || request.topic !== undefined;
    const item = asked ? undefined : this.next();
    if (item?.kind === 'conceptual') return { rep: newRep({ id, topic: item.topic, recallFirst: false }) };
    const language = request.language ?? item?.language ?? this.options.settings().language;
    const { kata, variation } = this.#choose(request, item?.topic ?? request.topic, language);
    const exercise = await this.library.exercise(kata, variation, language);
    const { topic, level, hints, fileName } = exercise;
    const conceptual = this.#history.topics.get(topic)?.conceptual;
    const task = { kata, variation, language, level, hints: hints.length, fileName };
    const recallFirst = conceptual !== undefined && conceptual.due <= this.today;
    return { rep: newRep({ id, topic, task, recallFirst }), exercise };
  }

  #choose(request: StartRequest, topic: string | undefined, language: Language) {
    const { katas } = this.library;
    if (request.kata !== undefined) {
      const info = katas.find(({ id }) => id === request.kata);
      if (!info) {
        throw this.#unknown(
          'kata',
          request.kata,
          katas.map(({ id }) => id),
        );
      }
      return { kata: info.id, variation: request.variation ?? chooseVariation(info, this.#history) };
    }
    const of = topic ?? katas.find(kata => kata.languages.includes(language))?.topic;
    const choice = of && chooseKata(katas, this.#history, of, language);
    if (choice) return { ...choice, variation: request.variation ?? choice.variation };
    if (of && !this.#topicIds().includes(of)) throw this.#unknown('topic', of, this.#topicIds());
    throw new PracticeError(
      `There is no kata${of ? ` of ${of}` : ''} in ${language}. Choose another language or topic.`,
    );
  }

  #unknown(what: string, id: string, known: readonly string[]): PracticeError {
    return new PracticeError(`There is no ${what} "${id}". There are: ${known.join(', ') || 'none'}.`);
  }

  #topicIds(): readonly string[] {
    return this.library.topics.map(({ id }) => id);
  }

  #queueInput() {
    const { language, newTopicsPerDay } = this.options.settings();
    const { topics, katas } = this.library;
    const offered = new Set(katas.flatMap(kata => kata.languages.map(of => `${kata.topic}:${of}`)));
    const runnable = new Set(this.options.runners.languages);
    return {
      history: this.#history,
      scheduler: this.#scheduler,
      topics,
      today: this.today,
      language,
      newTopicsPerDay,
      offers: (topic: string, of: Language) => runnable.has(of) && offered.has(`${topic}:${of}`),
    };
  }

  #limits(): RunLimits {
    return { ...defaultLimits, timeMs: this.options.settings().runSeconds * 1000 };
  }

  /** The first run comes soon: its process may start now. */
  #warmUp({ exercise }: OpenRep): void {
    if (exercise) this.options.runners.for(exercise.language)?.prepare?.(this.#limits());
  }

  #fold(): History {
    return fold(this.options.log.events, this.#foldOptions());
  }

  #foldOptions() {
    return { scheduler: this.#scheduler, dayStartHour: this.options.settings().dayStartHour };
  }

  #bringIn(event: PracticeEvent): void {
    // A clock set back puts the event before others: only folding in order is right then.
    if (this.options.log.events.at(-1)?.id === event.id) advance(this.#history, event, this.#foldOptions());
    else this.#history = this.#fold();
  }

  #required(intent: string, phase?: Rep['phase']): OpenRep {
    if (!this.#open) throw new WrongPhaseError(intent, 'none');
    if (phase && this.#open.rep.phase !== phase) throw new WrongPhaseError(intent, this.#open.rep.phase);
    return this.#open;
  }

  async #step(intent: RepIntent): Promise<OpenRep> {
    const open = this.#required(intent.type);
    const next = { ...open, rep: step(open.rep, intent) };
    await this.#become(next);
    return next;
  }

  /** What the surfaces show is on disk: a crash loses nothing they showed. */
  async #become(open: OpenRep): Promise<void> {
    this.#open = open;
    this.#savedMs = open.rep.time.countedMs;
    this.#parked = this.#parked.filter(parked => parked.open.rep.id !== open.rep.id);
    try {
      await this.options.drafts.save(open.rep.id, writeDraft(open));
    } finally {
      this.#changed.fire();
    }
  }

  async #close(id: string): Promise<void> {
    this.#open = undefined;
    await this.#clear(id);
    this.#changed.fire();
  }

  /** The rep is over whether or not its draft can be deleted (a scanner may hold a file of it): the next list tries again. */
  async #clear(id: string): Promise<void> {
    try {
      await this.options.drafts.remove(id);
    } catch (error) {
      this.options.onError(error);
    }
  }

  #countInSession(id: string): void {
    if (!this.#session) return;
    this.#doneInSession.add(id);
    this.#session = { ...this.#session, done: this.#session.done + 1 };
  }

  #uncountInSession(id: string): void {
    if (!this.#session || !this.#doneInSession.delete(id)) return;
    this.#session = { ...this.#session, done: this.#session.done - 1 };
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work, work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}

/** A script may pass anything; what the log would refuse must not get as far as the grade. */
function checkPrediction({ pass, minutes, approach, plan }: Prediction): void {
  if (typeof pass !== 'number' || !(pass >= 0 && pass <= 1)) {
    throw new PracticeError(`"pass" is a chance from 0 to 1, not ${JSON.stringify(pass)}.`);
  }
  if (typeof minutes !== 'number' || !(minutes > 0 && minutes <= 1440)) {
    throw new PracticeError(`"minutes" is a number above 0, at most 1440, not ${JSON.stringify(minutes)}.`);
  }
  for (const [name, value] of Object.entries({ approach, plan })) {
    if (value !== undefined && typeof value !== 'string') {
      throw new PracticeError(`"${name}" is text, not ${JSON.stringify(value)}. Leave it out where there is none.`);
    }
  }
}

function checkRecall(summary: unknown, recalled: unknown): void {
  if (typeof summary !== 'string') {
    throw new PracticeError(`"summary" is what you wrote from memory, text, not ${JSON.stringify(summary)}.`);
  }
  if (!Array.isArray(recalled)) {
    throw new PracticeError(`"recalled" is a list of key point ids, not ${JSON.stringify(recalled)}.`);
  }
}
