import { l10n, Uri } from 'vscode';
import { WrongPhaseError } from '../core/rep';
import { type RepView, repView } from '../core/rep-view';
import type { OpenRep } from '../draft-state';
import type { App } from '../host/app';
import type { CommandName, CommandTypes } from '../host/contributions';
import * as ask from './ask/questions';
import { saveCode, showCode } from './code-editor';
import { registerCommand } from './register-command';
import type { seldomCommands } from './seldom';
import { startRep, startRepAs } from './start-rep';
import { virtualDocuments } from './virtual-documents';

type Handlers = {
  [Name in CommandName]?: (takes?: CommandTypes[Name]['takes']) => Promise<CommandTypes[Name]['gives']>;
};

/** Every command is a line that calls a capability. */
export function register(app: App): void {
  const { practice, context, report } = app;
  const view = (open: OpenRep): RepView => {
    const path = practice.codePath(open);
    return repView(open.rep, path ? Uri.file(path).toString() : undefined, practice.proposals(open));
  };
  /** What is in the editor is what runs, is graded and is parked. */
  const saved = async () => {
    if (practice.open?.rep.phase === 'coding') await saveCode(practice);
  };
  const handlers: Handlers = {
    startRep: async request => view(await startRep(app, request ?? { ask: true })),
    startRepAs: async request => view(await startRepAs(app, request?.kata ?? (await ask.kata(practice)))),
    startRecall: async request => {
      const title = l10n.t('Which topic do you want to explain?');
      return view(await practice.startRecall(request?.topic ?? (await ask.topic(practice, title))));
    },
    predict: async given => {
      const prediction = given ?? (await ask.prediction(practice.open?.rep.task?.par));
      return view(await practice.predict('skip' in prediction ? undefined : prediction));
    },
    runTests: async () => {
      await saved();
      return practice.runTests();
    },
    showHint: async () => view(await practice.showHint()),
    giveUp: async () => {
      await saved();
      return view(await practice.giveUp());
    },
    parkRep: async () => {
      await saved();
      return view(await practice.park());
    },
    resumeRep: async which => view(await practice.resume(which?.id)),
    recall: async given => {
      const recall = given ?? (await ask.recall(practice));
      const open =
        'skip' in recall ? await practice.skipRecall() : await practice.recall(recall.summary, recall.recalled);
      return open && view(open);
    },
    grade: async given => practice.grade(given ?? {}),
    undo: async which => practice.undo(which?.id),
    startSession: async given => {
      const { items } = practice.startSession(given?.minutes ?? (await ask.sessionMinutes()));
      if (items.length > 0 && !practice.open) await startRep(app, { ask: given === undefined });
      return items;
    },
    endSession: async () => practice.endSession(),
    pauseStreak: async given => {
      const { from, to } = await ask.pause(practice, given);
      return practice.pauseStreak(from, to);
    },
    openCode: async which => {
      const phase = practice.open?.rep.phase ?? 'none';
      if (phase !== 'coding') throw new WrongPhaseError('openCode', phase);
      await showCode(practice, which?.file);
    },
    showLog: async () => report.channel.show(),
    moreToday: async () => {
      const { minutes, newTopics } = practice.scheduling.moreToday();
      return { minutes: Number.isFinite(minutes) ? minutes : null, newTopics };
    },
    ...seldom(app),
  };
  for (const [name, handler] of Object.entries(handlers)) {
    const run = handler as (takes?: unknown) => Promise<unknown>;
    context.subscriptions.push(registerCommand(name as CommandName, run, report));
  }
}

type SeldomName = keyof ReturnType<typeof seldomCommands>;

/** The names alone: what stands behind them is read when it is asked for, see seldom.ts. */
const seldomNames = {
  showActivity: true,
  showDashboard: true,
  doctor: true,
  browseKatas: true,
  showAttempts: true,
  compare: true,
  trustPack: true,
  distrustPack: true,
  suspendTopic: true,
  resumeTopic: true,
  forgetTopic: true,
  postpone: true,
  advance: true,
  showWhatWorks: true,
  studyExample: true,
  getStarted: true,
  chooseLanguage: true,
  findLevel: true,
  treatLeech: true,
  logSting: true,
  showStings: true,
  thinkTonight: true,
  whatCame: true,
  noteSleep: true,
  showNights: true,
  startMovement: true,
  changeRetention: true,
  moveData: true,
  syncLog: true,
  exportLog: true,
  importLog: true,
  optimize: true,
  resetWeights: true,
} as const satisfies Record<SeldomName, true>;

function seldom(app: App): Handlers {
  const documents = virtualDocuments(app.context);
  let loaded: Promise<Handlers> | undefined;
  const load = async () => (await import('./seldom')).seldomCommands(app, documents);
  const handler = (name: string) => async (takes?: unknown) => {
    loaded ??= load();
    const handlers = (await loaded) as Record<string, (takes?: unknown) => Promise<unknown>>;
    return handlers[name]?.(takes);
  };
  return Object.fromEntries(Object.keys(seldomNames).map(name => [name, handler(name)]));
}
