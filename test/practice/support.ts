import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PracticeEvent, RepEvent } from '../../src/core/events';
import { createIdMaker } from '../../src/core/ids';
import type { Language, Topic } from '../../src/core/kata';
import type { RunReport } from '../../src/core/run-report';
import { english, type Message, say } from '../../src/core/words';
import { Attempts } from '../../src/log/attempts';
import { Drafts } from '../../src/log/drafts';
import { LogWriteError } from '../../src/log/errors';
import { NodeStore } from '../../src/log/node-store';
import { PracticeLog } from '../../src/log/practice-log';
import type { LogStore } from '../../src/log/store';
import type { Library } from '../../src/packs/library';
import { Practice, type PracticeSettings } from '../../src/practice';
import type { ProjectRequest } from '../../src/runners/project/project-runner';
import type { Runner, RunRequest } from '../../src/runners/runner';
import { seededRandom } from '../log/support';
import { loadLibrary } from '../packs/load-library';
import { memoryFiles } from '../packs/memory-files';
import { doubleKata, kataFiles } from '../packs/sample';

/** 2026-11-24 at noon, where the learner is. */
export const noon = Date.UTC(2026, 10, 24, 11);
export const minute = 60_000;
export const day = 24 * 60 * minute;

const topics: readonly Partial<Topic>[] = [
  {
    id: 'basics',
    title: 'Basics',
    area: 'First',
    keyPoints: [
      { id: 'one', text: 'One.' },
      { id: 'two', text: 'Two.' },
    ],
  },
  { id: 'sums', title: 'Sums', area: 'First', needs: ['basics'], keyPoints: [{ id: 'adds', text: 'Adds.' }] },
];

/** Two topics, three katas: `double` and `again` of basics, `total` of sums. */
function tinyLibrary(): Promise<Library> {
  const files = Object.assign(
    { 'pack/topics.json': JSON.stringify({ topics }) },
    kataFiles(doubleKata({ hints: ['First hint.', 'Second hint.'] })),
    kataFiles(doubleKata({ id: 'again', level: 2, variations: {} })),
    kataFiles(doubleKata({ id: 'total', topic: 'sums', level: 3, languages: ['typescript'] })),
  );
  return loadLibrary([{ folder: 'pack', read: memoryFiles(files), trusted: true }]);
}

export const passing: RunReport = { passed: 2, failed: 0, status: 'passed', cases: [], output: '', ms: 5 };
export const failing: RunReport = { passed: 1, failed: 1, status: 'failed', cases: [], output: '', ms: 5 };
export const erroring: RunReport = { passed: 0, failed: 0, status: 'errored', cases: [], output: '', ms: 5 };

/** Reports what the test says: `report` at once, or a run held until the test lets it end. */
export class FakeRunner implements Runner {
  readonly language = 'typescript';
  report = passing;
  readonly requests: RunRequest[] = [];
  readonly signals: (AbortSignal | undefined)[] = [];
  /** Whether an abort ends a held run at once, as the contract has it. False: its report was on its way already. */
  heedsAbort = true;
  #held: ((report: RunReport) => void)[] | undefined;

  /** From now on runs wait. */
  hold(): void {
    this.#held ??= [];
  }

  /** Lets the runs that wait end, oldest first; those after them do not wait. */
  release(report: RunReport = this.report): void {
    for (const resolve of this.#held ?? []) resolve(report);
    this.#held = undefined;
  }

  run(request: RunRequest, signal?: AbortSignal): Promise<RunReport> {
    this.requests.push(request);
    this.signals.push(signal);
    const held = this.#held;
    if (!held) return Promise.resolve(this.report);
    return new Promise((resolve, reject) => {
      held.push(resolve);
      if (this.heedsAbort) signal?.addEventListener('abort', () => reject(signal.reason));
    });
  }

  /** Resolves once so many runs have begun. */
  async began(count: number): Promise<void> {
    while (this.requests.length < count) await new Promise(resolve => setImmediate(resolve));
  }

  dispose(): void {}
}

/** The real store, with appends that fail as long as the test says so. */
export class FaultyStore implements LogStore {
  isFull = false;

  constructor(
    private readonly store: NodeStore,
    private readonly folder: string,
  ) {}

  read() {
    return this.store.read();
  }

  readSince(...positions: Parameters<NodeStore['readSince']>) {
    return this.store.readSince(...positions);
  }

  positionsOf(...segments: Parameters<NodeStore['positionsOf']>) {
    return this.store.positionsOf(...segments);
  }

  append(lines: readonly string[]): Promise<void> {
    if (this.isFull) return Promise.reject(new LogWriteError(this.folder, say('the disk is full.')));
    return this.store.append(lines);
  }

  close() {
    return this.store.close();
  }
}

/** A window of the editor, as far as practice knows of it. */
export interface Window {
  readonly practice: Practice;
  readonly runner: FakeRunner;
  readonly store: FaultyStore;
  readonly drafts: Drafts;
  readonly log: PracticeLog;
  readonly attempts: Attempts;
  readonly errors: unknown[];
  /** What the runner of projects was asked. */
  readonly projects: readonly ProjectRequest[];
}

/** Storage in a temporary folder, a clock, and windows on them. Call inside `describe`. */
export class Bed {
  now = noon;
  settings: PracticeSettings = {
    language: 'typescript',
    newTopicsPerDay: 2,
    minutesPerDay: Number.POSITIVE_INFINITY,
    dayStartHour: 4,
    retention: 0.9,
    retentionByArea: {},
    restDays: 2,
    predictions: true,
    countInsertions: true,
    scaffolding: false,
    lapseReasons: true,
    stings: true,
    runSeconds: 5,
  };
  /** Why a language cannot be run here. */
  readonly missing = new Map<Language, Message>();
  /** Processes that have died. */
  readonly dead = new Set<number>();
  folder = '';
  #windows: Window[] = [];
  readonly #makeId = createIdMaker(seededRandom(11));

  constructor(private readonly library: () => Promise<Library> = tinyLibrary) {
    beforeEach(async () => {
      this.now = noon;
      this.settings = {
        ...this.settings,
        newTopicsPerDay: 2,
        minutesPerDay: Number.POSITIVE_INFINITY,
        dayStartHour: 4,
      };
      this.dead.clear();
      this.missing.clear();
      this.folder = await mkdtemp(join(tmpdir(), 'spindle-practice-'));
    });
    afterEach(async () => {
      for (const { store } of this.#windows.splice(0)) await store.close();
      await rm(this.folder, { recursive: true, force: true });
    });
  }

  readonly clock = () => this.now;

  pass(ms: number): void {
    this.now += ms;
  }

  async open(pid = 100): Promise<Window> {
    const dataFolder = join(this.folder, 'data');
    await mkdir(dataFolder, { recursive: true });
    const { clock } = this;
    const makeId = this.#makeId;
    const offset = () => 60;
    const node = new NodeStore({ dataFolder, device: '3f9c2a1e', makeSegmentId: () => makeId(clock()) });
    const store = new FaultyStore(node, dataFolder);
    const isAlive = (owner: { readonly pid: number }) => !this.dead.has(owner.pid);
    const drafts = new Drafts({ storage: join(this.folder, 'local'), pid, window: `window ${pid}`, clock, isAlive });
    const runner = new FakeRunner();
    const errors: unknown[] = [];
    const projects: ProjectRequest[] = [];
    const log = await PracticeLog.open(store, { device: '3f9c2a1e', clock, offset, makeId });
    const attempts = new Attempts(() => dataFolder);
    const practice = new Practice({
      log,
      library: await this.library(),
      runners: {
        for: language => (language === runner.language ? runner : undefined),
        project: {
          run: async request => {
            projects.push(request);
            return runner.report;
          },
        },
        languages: [runner.language],
        missingLanguages: [],
        discover: async () => [],
        missing: async language => this.missing.get(language),
        register: () => runner,
        dispose: () => runner.dispose(),
      },
      drafts,
      attempts,
      settings: () => this.settings,
      clock,
      offset,
      makeId,
      translate: english,
      onError: error => errors.push(error),
    });
    const window: Window = { practice, runner, store, drafts, log, attempts, errors, projects };
    this.#windows.push(window);
    return window;
  }
}

/** A rep of `double` in one go: predicted, passed at the first run after `minutes`, recalled in full, graded as proposed. */
export async function wholeRep({ practice }: Window, bed: Bed, request = {}): Promise<RepEvent> {
  await practice.startRep(request);
  if (practice.open?.rep.phase === 'recalling') await practice.recall('all of it', pointsOf(practice));
  await practice.predict({ pass: 0.7, minutes: 6 });
  bed.pass(minute / 2);
  await practice.runTests();
  if (practice.open?.rep.phase === 'recalling') await practice.recall('all of it', pointsOf(practice));
  return asRep(await practice.grade());
}

function pointsOf(practice: Practice): string[] {
  return practice.keyPoints(practice.open?.rep.topic ?? '').map(({ id }) => id);
}

/** @throws where the event is no rep */
export function asRep(event: PracticeEvent): RepEvent {
  if (event.type !== 'rep') throw new Error(`${event.type} is no rep`);
  return event as RepEvent;
}
