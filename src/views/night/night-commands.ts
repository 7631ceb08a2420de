import { l10n, window } from 'vscode';
import { PracticeError } from '../../core/errors';
import { isRep, type OpenProblem, type SleepEvent } from '../../core/events';
import { dayText } from '../../core/local-time';
import { problemTitle } from '../../core/night';
import { overnightGain } from '../../core/overnight-gain';
import { sleepRelation } from '../../core/sleep-relation';
import type { App } from '../../host/app';
import { practiceSettings, setting } from '../../host/config';
import { type CommandTypes, settings } from '../../host/contributions';
import type { Practice } from '../../practice';
import { answered } from '../ask/cancelled';
import { saveCode } from '../code-editor';
import { showPage } from '../show-page';
import { startRep } from '../start-rep';
import type { VirtualDocuments } from '../virtual-documents';
import { askLoading, askProblem, askSleep } from './ask-night';
import { nightsMarkdown } from './nights-markdown';

type Name = 'thinkTonight' | 'whatCame' | 'noteSleep' | 'showNights';
type Handlers = { [Of in Name]: (takes?: CommandTypes[Of]['takes']) => Promise<CommandTypes[Of]['gives']> };

/** What is left for the night, what came of it, and what nights do. */
export function nightCommands(app: App, documents: VirtualDocuments): Handlers {
  const { practice } = app;
  return {
    thinkTonight: async given => {
      needs('tonight');
      const asked = !given || given.ask === true ? await askNight(practice, given) : given;
      const { restated = '', tried = '', need = '', ...problem } = asked;
      const event = await practice.note({ type: 'night', problem: onlyProblem(problem), restated, tried, need });
      if (practice.open && practice.open.rep.task?.kata === problem.kata) {
        if (practice.open.rep.phase === 'coding') await saveCode(practice);
        await practice.park();
      }
      if (asked !== given) {
        window.setStatusBarMessage(l10n.t('$(color-mode) Loaded. Now leave it: the next practice day asks.'), 8000);
      }
      return event;
    },
    whatCame: async given => {
      const { night } = practice.history;
      if (!night)
        throw new PracticeError('Nothing was left for the night. "Spindle: Think About It Tonight" leaves something.');
      const came = given?.came ?? (await askCame(practice, night.restated));
      const event = await practice.note({ type: 'morning', night: night.id, came });
      const { kata, topic } = night.problem;
      const isWanted = given ? given.start === true : true;
      if (isWanted && !practice.open && (kata ?? topic) !== undefined) {
        await startRep(app, {
          ask: true,
          ...(kata === undefined ? {} : { kata }),
          ...(topic === undefined ? {} : { topic }),
        });
      }
      return event;
    },
    noteSleep: async given => {
      needs('sleepNotes');
      const { hours, quality, day = dayText(practice.today) } = given ?? (await askSleep());
      return practice.note({ type: 'sleep', day, hours, ...(quality === undefined ? {} : { quality }) });
    },
    showNights: async request => {
      const events = await practice.standing();
      const { dayStartHour } = practiceSettings();
      const reps = events.filter(isRep);
      const sleeps = events.filter((event): event is SleepEvent => event.type === 'sleep');
      const found = { gain: overnightGain(reps, dayStartHour), sleep: sleepRelation(sleeps, reps, dayStartHour) };
      const isWanted = { sleep: setting('sleepNotes') || sleeps.length > 0 };
      if (request?.show !== false) {
        await showPage(documents, `${l10n.t('Nights')}.md`, nightsMarkdown(found, isWanted));
      }
      return found;
    },
  };
}

function needs(name: 'tonight' | 'sleepNotes'): void {
  if (!setting(name)) throw new PracticeError('That is switched off. Switch on the setting {0}.', settings[name]);
}

/** @throws Cancelled */
async function askNight(practice: Practice, given: OpenProblem | undefined) {
  const problem = given ? onlyProblem(given) : await askProblem(practice);
  return { ...problem, ...(await askLoading(problemTitle(problem, practice.library))) };
}

async function askCame({ history, library }: Practice, restated: string): Promise<string> {
  const title = l10n.t('What came? {0}', history.night ? problemTitle(history.night.problem, library) : '');
  const prompt = restated === '' ? l10n.t('Empty: nothing came') : restated;
  return answered(await window.showInputBox({ title, prompt, ignoreFocusOut: true })).trim();
}

function onlyProblem({ kata, topic, text }: OpenProblem): OpenProblem {
  if (kata !== undefined) return { kata };
  return topic === undefined ? { ...(text === undefined ? {} : { text }) } : { topic };
}
