import { l10n, TabInputWebview, window } from 'vscode';
import type { Exercise, KataInfo, Language } from '../../core/kata';
import { type Asked, mostQuestions, nextQuestion, type Questions } from '../../core/staircase';
import type { Practice } from '../../practice';
import { answered } from '../ask/cancelled';
import { type AnswerItem, heading, pick } from '../ask/pick';
import { showPage } from '../show-page';
import type { VirtualDocuments } from '../virtual-documents';
import { percent, topicTitle } from '../words';

export interface AskLevel {
  readonly practice: Practice;
  readonly documents: VirtualDocuments;
  readonly questions: Questions;
  readonly language: Language;
}

/** The answers lie over the top of the page: nothing to read is there. */
const underTheAnswers = Array.from({ length: 5 }, () => '&nbsp;');

type Answer = number | 'unknown' | 'stop';

/** Asks of one kata after the other whether a first run would pass, its statement beside. @throws Cancelled */
export async function askLevel({ practice, documents, questions, language }: AskLevel): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  try {
    for (let kata = nextQuestion(questions, asked); kata; kata = nextQuestion(questions, asked)) {
      const exercise = await practice.library.exercise(kata.id, 'base', language);
      // A name of its own each: the page begins at its top again.
      await showPage(documents, `${pageName()} ${asked.length + 1}.md`, questionPage(exercise));
      const answer = await askOne(practice, kata, asked.length + 1);
      if (answer === 'stop') break;
      asked.push({ kata, ...(answer === 'unknown' ? {} : { chance: answer }) });
    }
    return asked;
  } finally {
    await closePages();
  }
}

async function askOne(practice: Practice, { title, topic }: KataInfo, number: number): Promise<Answer> {
  const chance = (label: string, of: number): AnswerItem<Answer> => ({ label, description: percent(of), answer: of });
  const items: AnswerItem<Answer>[] = [
    chance(l10n.t('Yes, surely'), 0.95),
    chance(l10n.t('Probably'), 0.75),
    chance(l10n.t('Hardly'), 0.35),
    chance(l10n.t('No'), 0.05),
    heading(''),
    { label: l10n.t('I do not know this topic'), description: topicTitle(practice, topic), answer: 'unknown' },
    { label: l10n.t('Stop here'), description: l10n.t('what you answered counts'), answer: 'stop' },
  ];
  return answered(
    await pick({
      title: l10n.t('Find My Level: question {0} of at most {1}', number, mostQuestions),
      placeholder: l10n.t('“{0}”: would your first run pass?', title),
      items,
      staysOpen: true,
    }),
  );
}

function questionPage({ title, statement, starter, language }: Exercise): string {
  const note = l10n.t('Nothing is run and nothing is graded: read it, and say what you expect of yourself.');
  const begin = `\`\`\`${language}\n${starter.trimEnd()}\n\`\`\``;
  return [...underTheAnswers, `# ${title}`, statement, begin, `*${note}*`, ''].join('\n\n');
}

function pageName(): string {
  return l10n.t('Find My Level');
}

async function closePages(): Promise<void> {
  const tabs = window.tabGroups.all.flatMap(group => group.tabs);
  const ours = tabs.filter(({ input, label }) => input instanceof TabInputWebview && label.includes(`${pageName()} `));
  await window.tabGroups.close(ours);
}
