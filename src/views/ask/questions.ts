import { l10n, window } from 'vscode';
import type { Prediction } from '../../core/events';
import { dayText, parseDay } from '../../core/local-time';
import type { Practice } from '../../practice';
import { answered } from './cancelled';

/** What a command asks when it is called without arguments. Every function throws `Cancelled` when a question is closed. */

/** @param isOffered whether a topic, by id, is one to choose */
export async function topic(
  { library }: Practice,
  title: string,
  isOffered: (id: string) => boolean = () => true,
): Promise<string> {
  const topics = library.topics.filter(({ id }) => isOffered(id));
  const items = topics.map(({ id, title: label, area }) => ({ label, description: area, id }));
  return answered(await window.showQuickPick(items, { title })).id;
}

export async function kata({ library }: Practice): Promise<string> {
  const katas = library.katas.map(({ id, title, level }) => ({
    label: title,
    description: l10n.t('level {0}', level),
    id,
  }));
  return answered(await window.showQuickPick(katas, { title: l10n.t('A rep of which kata?') })).id;
}

/** @param par where edit operations are counted: those the chance is about */
export async function prediction(par: number | undefined): Promise<Prediction | { skip: true }> {
  const chances = [90, 75, 50, 25, 10].map(chance => ({ label: l10n.t('{0} %', chance), pass: chance / 100 }));
  const skip = { label: l10n.t('Skip the prediction'), pass: undefined };
  const title = par === undefined ? l10n.t('Will the first run pass?') : l10n.t('Will you be within par ({0})?', par);
  const { pass } = answered(await window.showQuickPick([...chances, skip], { title }));
  if (pass === undefined) return { skip: true };
  const minutes = await number(l10n.t('How many minutes will it take?'), 1, 600);
  const plan = answered(await window.showInputBox({ title: l10n.t('Your plan in one line (may be empty)') })).trim();
  return { pass, minutes, ...(plan === '' ? {} : { plan }) };
}

export async function recall(practice: Practice): Promise<{ summary: string; recalled: string[] } | { skip: true }> {
  const sting = practice.history.stings.get(practice.open?.rep.topic ?? '');
  const title = sting
    ? l10n.t('{0} Why was that, and which rule did you take from it?', sting.happened)
    : l10n.t('Explain it to someone who has not seen it: what is the idea, when does it fail, what does it cost?');
  const draft = practice.open?.rep.summaryDraft ?? '';
  const summary = answered(await window.showInputBox({ title, value: draft, ignoreFocusOut: true })).trim();
  if (summary === '') return { skip: true };
  const points = practice.keyPoints(practice.open?.rep.topic ?? '').map(({ id, text }) => ({ label: text, id }));
  const options = { title: l10n.t('Which of these did you say?'), canPickMany: true, ignoreFocusOut: true } as const;
  const recalled = answered(await window.showQuickPick(points, options));
  return { summary, recalled: recalled.map(({ id }) => id) };
}

export async function sessionMinutes(): Promise<number> {
  return number(l10n.t('How many minutes do you have?'), 1, 600, '20');
}

/** @param given as a script passed it; what is absent is asked, and begins today */
export async function pause(practice: Practice, given: { from?: string; to: string } | undefined) {
  const from = given?.from ?? dayText(practice.today);
  const validateInput = (text: string) =>
    (parseDay(text) ?? -1) >= (parseDay(from) ?? 0) ? undefined : l10n.t('A day like {0}, not before it', from);
  const title = l10n.t('Until which day (inclusive) shall the streak pause?');
  const to = given?.to ?? answered(await window.showInputBox({ title, value: from, validateInput }));
  const problem = validateInput(to);
  if (problem) throw new RangeError(problem);
  return { from, to };
}

async function number(title: string, least: number, most: number, value = ''): Promise<number> {
  const validateInput = (text: string) => {
    const found = Number(text);
    return text.trim() !== '' && found >= least && found <= most
      ? undefined
      : l10n.t('A number from {0} to {1}', least, most);
  };
  return Number(answered(await window.showInputBox({ title, value, validateInput })));
}
