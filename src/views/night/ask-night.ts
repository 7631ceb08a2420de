import { l10n, window } from 'vscode';
import type { OpenProblem } from '../../core/events';
import type { Practice } from '../../practice';
import { answered } from '../ask/cancelled';
import { type AnswerItem, pick } from '../ask/pick';

/** What is left open: the rep at hand, one that is parked, a kata that went badly, or the learner's own. @throws Cancelled */
export async function askProblem(practice: Practice): Promise<OpenProblem> {
  const own: OpenProblem = {};
  const katas = offered(practice);
  const items = [...katas, { label: l10n.t('$(edit) Something of my own…'), answer: own }];
  const title = l10n.t('What do you leave for the night? One hard open problem');
  const chosen = katas.length === 0 ? own : answered(await pick({ title, items }));
  if (chosen !== own) return chosen;
  const validateInput = (text: string) => (text.trim() === '' ? l10n.t('Name the problem in a line') : undefined);
  const options = { title: l10n.t('Which problem is open?'), ignoreFocusOut: true, validateInput };
  return { text: answered(await window.showInputBox(options)).trim() };
}

/** The hardest first; a kata once. */
function offered({ open, parked, history, library }: Practice): AnswerItem<OpenProblem>[] {
  const failed = [...history.katas]
    .filter(([, { last }]) => last.grade <= 2)
    .sort(([, a], [, b]) => b.lastDay - a.lastDay);
  const katas = [
    ...(open?.rep.task ? [[open.rep.task.kata, l10n.t('open now')] as const] : []),
    ...parked.flatMap(({ open: { rep } }) => (rep.task ? [[rep.task.kata, l10n.t('parked')] as const] : [])),
    ...failed.slice(0, offeredAtMost).map(([kata]) => [kata, l10n.t('went badly')] as const),
  ];
  return katas
    .filter(([kata], index) => katas.findIndex(([other]) => other === kata) === index)
    .flatMap(([kata, description]) => {
      const info = library.katas.find(({ id }) => id === kata);
      return info ? [{ label: info.title, description, answer: { kata } }] : [];
    });
}

const offeredAtMost = 10;

/** A minute to load it: three lines, each of which may be empty. @throws Cancelled */
export async function askLoading(problem: string): Promise<{ restated: string; tried: string; need: string }> {
  const ask = async (question: string, step: number) => {
    const options = { title: `${problem} (${step}/3)`, prompt: question, ignoreFocusOut: true };
    return answered(await window.showInputBox(options)).trim();
  };
  return {
    restated: await ask(l10n.t('Say it in your own words'), 1),
    tried: await ask(l10n.t('What have you tried?'), 2),
    need: await ask(l10n.t('What would you need to know?'), 3),
  };
}

/** @throws Cancelled */
export async function askSleep(): Promise<{ hours: number; quality?: number; day?: string }> {
  const validateInput = (text: string) => {
    const hours = Number(text.replace(',', '.'));
    return text.trim() !== '' && hours >= 0 && hours <= 24 ? undefined : l10n.t('A number from {0} to {1}', 0, 24);
  };
  const title = l10n.t('How many hours did you sleep?');
  const hours = Number(answered(await window.showInputBox({ title, validateInput })).replace(',', '.'));
  const names = [l10n.t('bad'), l10n.t('poor'), l10n.t('fair'), l10n.t('good'), l10n.t('very good')];
  const items = [
    ...names.map((label, index) => ({ label, answer: index + 1 })),
    { label: l10n.t('Leave it out'), answer: 0 },
  ];
  const quality = answered(await pick({ title: l10n.t('How well?'), items, active: 4 }));
  return { hours, ...(quality === 0 ? {} : { quality }) };
}
