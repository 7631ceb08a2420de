import { l10n, window, workspace } from 'vscode';
import { PracticeError } from '../../core/errors';
import type { StingEvent } from '../../core/events';
import { stingTopic } from '../../core/sting';
import type { App } from '../../host/app';
import { setting } from '../../host/config';
import type { CommandTypes, StingRequest } from '../../host/contributions';
import { linesInGit } from '../../host/lines-in-git';
import { answered } from '../ask/cancelled';
import type { VirtualDocuments } from '../virtual-documents';
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

async function logSting(
  { practice, report }: App,
  request: StingRequest | undefined,
): Promise<CommandTypes['logSting']['gives']> {
  const { document, lines, code } = await selectedLines(request ?? {});
  const told = request ?? (await askSting());
  const inGit = await linesInGit(document, lines).catch(error => {
    // A git that fails is no reason to lose the sting.
    report.note(error);
    return undefined;
  });
  const { expected, happened, why, rule } = told;
  const before = told.before ?? inGit?.before?.lines;
  const event = await practice.note({
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
  } satisfies Omit<StingEvent, 'v' | 'id' | 'at' | 'by'>);
  if (!request) window.setStatusBarMessage(l10n.t('$(bug) Logged. Its rule is asked tomorrow.'), 5000);
  return { event, topic: stingTopic(event.id) };
}

/** @throws Cancelled */
async function askSting(): Promise<StingRequest> {
  const ask = async (title: string, step: number, isNeeded = false) => {
    const validateInput = (value: string) =>
      isNeeded && value.trim() === '' ? l10n.t('This is what you will be asked: it cannot be empty') : undefined;
    const options = { title: `${title} (${step}/4)`, ignoreFocusOut: true, validateInput };
    return answered(await window.showInputBox(options)).trim();
  };
  return {
    expected: await ask(l10n.t('What did you expect?'), 1),
    happened: await ask(l10n.t('What happened?'), 2),
    why: await ask(l10n.t('Why?'), 3),
    rule: await ask(l10n.t('Which rule do you take from it?'), 4, true),
  };
}
