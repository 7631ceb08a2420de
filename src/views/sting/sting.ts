import { commands as editor, l10n, window, workspace } from 'vscode';
import { messageOf, PracticeError } from '../../core/errors';
import type { StingEvent } from '../../core/events';
import { stingTopic } from '../../core/sting';
import type { App } from '../../host/app';
import { setting } from '../../host/config';
import { type CommandTypes, commands, type StingRequest } from '../../host/contributions';
import { linesInGit } from '../../host/lines-in-git';
import { definesFunction, parseCall } from '../../packs/example-call';
import { answered } from '../ask/cancelled';
import type { VirtualDocuments } from '../virtual-documents';
import { canBeKata, makeFixKata } from './fix-kata';
import { selectedLines } from './selected-lines';
import { showStings, stingsOf } from './sting-list';

type Name = 'logSting' | 'showStings';
type Handlers = { [Of in Name]: (takes?: CommandTypes[Of]['takes']) => Promise<CommandTypes[Of]['gives']> };

/** A bug that hurt is kept where it happened, and the list of them. */
export function stingCommands(app: App, documents: VirtualDocuments): Handlers {
  return {
    logSting: async request => {
      if (!setting('stings')) throw new PracticeError('Stings are switched off. Switch on the setting spindle.stings.');
      return logSting(app, request);
    },
    showStings: async request => {
      const stings = stingsOf(app.practice);
      if (request?.pick !== false) await showStings(app, documents, stings);
      return stings;
    },
  };
}

async function logSting(app: App, request: StingRequest | undefined): Promise<CommandTypes['logSting']['gives']> {
  const { practice, report } = app;
  const { document, lines, code } = await selectedLines(request ?? {});
  const inGit = await linesInGit(document, lines).catch(error => {
    // A git that fails is no reason to lose the sting.
    report.note(error);
    return undefined;
  });
  const before = request?.before ?? inGit?.before?.lines;
  const told = request ?? (await askSting(before !== undefined && canBeKata(document.languageId)));
  const { expected, happened, why, rule } = told;
  const event = (await practice.note({
    type: 'sting',
    expected,
    happened,
    why,
    rule,
    file: inGit?.file ?? workspace.asRelativePath(document.uri, false),
    lines,
    language: document.languageId,
    code,
    ...(before === undefined ? {} : { before }),
    ...(inGit?.commit === undefined ? {} : { commit: inGit.commit }),
  })) as StingEvent;
  const text = document.getText();
  const made = await kataOf(app, event, told, { lines: before, file: inGit?.before?.file, text });
  if (!request) tell(app, made);
  return { event, topic: stingTopic(event.id), ...made };
}

type Made = Pick<CommandTypes['logSting']['gives'], 'kata' | 'problem'>;

/** What there is to make a kata of: the lines before, or the whole file before and now. */
interface Versions {
  readonly lines: string | undefined;
  readonly file: string | undefined;
  readonly text: string;
}

async function kataOf(app: App, sting: StingEvent, { call, returns }: StingRequest, versions: Versions): Promise<Made> {
  if (call === undefined || returns === undefined) return {};
  const { lines, file, text } = versions;
  if (lines === undefined) {
    return {
      problem: l10n.t('Nothing knows how the lines were before: give "before", or log it in a git repository.'),
    };
  }
  try {
    // A call wants the whole function: where less is selected, the file may do.
    const isWhole = file === undefined || definesFunction(sting.code, parseCall(call).name);
    const pair = isWhole ? { before: lines, after: sting.code } : { before: file, after: text };
    return { kata: await makeFixKata(app, sting, { ...pair, call, returns }) };
  } catch (error) {
    app.report.note(error);
    return { problem: messageOf(error, l10n.t) };
  }
}

function tell({ report }: App, { kata, problem }: Made): void {
  if (kata === undefined && problem === undefined) {
    window.setStatusBarMessage(l10n.t('$(bug) Logged. Its rule is asked tomorrow.'), 5000);
    return;
  }
  const start = l10n.t('Fix It Now');
  const words =
    problem === undefined
      ? l10n.t('The sting is logged, and a kata of your own to fix.')
      : l10n.t('The sting is logged. No kata could be made of it: {0}', problem);
  const told = window.showInformationMessage(words, ...(kata === undefined ? [] : [start])).then(async chosen => {
    if (chosen === start && kata !== undefined) await editor.executeCommand(commands.startRep, { kata, ask: true });
  });
  told.then(undefined, report.note);
}

/** @param asksCall whether a kata could be made of it @throws Cancelled */
async function askSting(asksCall: boolean): Promise<StingRequest> {
  const steps = asksCall ? 6 : 4;
  const ask = async (title: string, step: number, problemOf?: (text: string) => string | undefined) => {
    const options = { title: `${title} (${step}/${steps})`, ignoreFocusOut: true };
    return answered(
      await window.showInputBox({ ...options, ...(problemOf ? { validateInput: problemOf } : {}) }),
    ).trim();
  };
  const needed = (text: string) =>
    text.trim() === '' ? l10n.t('This is what you will be asked: it cannot be empty') : undefined;
  const told = {
    expected: await ask(l10n.t('What did you expect?'), 1),
    happened: await ask(l10n.t('What happened?'), 2),
    why: await ask(l10n.t('Why?'), 3),
    rule: await ask(l10n.t('Which rule do you take from it?'), 4, needed),
  };
  if (!asksCall) return told;
  const call = await ask(l10n.t('A call that shows it, arguments as JSON, like total([1, 2]). Empty: no kata'), 5);
  if (call === '') return told;
  const returns = await ask(l10n.t('What must it return? As JSON'), 6, jsonProblem);
  return { ...told, call, returns: JSON.parse(returns) };
}

function jsonProblem(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return l10n.t('A value as JSON: 6, "six", [1, 2], true');
  }
}
