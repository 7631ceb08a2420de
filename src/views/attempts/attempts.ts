import { l10n } from 'vscode';
import { type Attempt, attemptsAt, isAnswerHidden } from '../../core/attempts';
import { PracticeError } from '../../core/errors';
import { isRep, type RepEvent } from '../../core/events';
import type { App } from '../../host/app';
import type { CommandTypes } from '../../host/contributions';
import type { Practice } from '../../practice';
import { answered } from '../ask/cancelled';
import { pick } from '../ask/pick';
import { listingsOf } from '../browse/browse';
import { kataIcon, lastWords, timesWords } from '../kata-words';
import type { VirtualDocuments } from '../virtual-documents';
import { topicTitle } from '../words';
import { type AttemptAnswer, pickAttempt, pickWhat } from './attempt-pick';
import { openAttempt } from './open-attempt';

type AttemptsRequest = CommandTypes['showAttempts']['takes'];

/** The command that shows the earlier attempts at a kata: to read, and to compare with each other and the reference. */
export function attemptsCommand(
  app: App,
  documents: VirtualDocuments,
): (request?: AttemptsRequest) => Promise<readonly Attempt[]> {
  const { practice } = app;
  return async request => {
    const last = request?.topic !== undefined && !request.kata ? await lastOf(practice, request.topic) : undefined;
    const kata = request?.kata ?? last?.kata ?? (await askKata(practice));
    const attempts = attemptsAt(await practice.standing(), kata);
    if (request?.pick === false) return attempts;
    const title = titleOf(practice, kata);
    if (attempts.length === 0) throw new PracticeError('There is no attempt at "{0}" yet. Start a rep of it.', title);
    checkMayBeSeen(practice, kata);
    const attempt = request?.attempt ?? last?.id;
    const answer = attempt === undefined ? await ask(app, title, attempts) : asked({ ...request, attempt }, attempts);
    await openAttempt(app, documents, title, answer);
    return attempts;
  };
}

/** @throws PracticeError where no kata of the topic was coded yet */
async function lastOf(practice: Practice, topic: string): Promise<RepEvent> {
  const last = (await practice.standing()).findLast(event => isRep(event) && event.topic === topic);
  if (last && isRep(last)) return last;
  throw new PracticeError('There is no attempt at "{0}" yet. Start a rep of it.', topicTitle(practice, topic));
}

/** The code of an earlier attempt is an answer: not while the kata is asked anew. */
function checkMayBeSeen({ open }: Practice, kata: string): void {
  if (open?.rep.task?.kata !== kata || !isAnswerHidden(open.rep)) return;
  throw new PracticeError(
    'Earlier attempts at this kata open after a passing run or after giving up: until then they give the answer away.',
  );
}

async function ask(app: App, title: string, attempts: readonly Attempt[]): Promise<AttemptAnswer> {
  const files = await app.attempts.list(attempts.map(({ id }) => id));
  const kept = attempts.filter(({ id }) => files.has(id));
  const answer = await pickAttempt(app.practice, title, attempts, kept);
  if (answer.what !== 'ask') return answer;
  // Opening says what has become of one whose code is not there.
  if (!kept.includes(answer.attempt)) return { what: 'open', attempt: answer.attempt };
  return pickWhat(app.practice, answer.attempt, kept);
}

function asked({ attempt, with: other }: AttemptsRequest, attempts: readonly Attempt[]): AttemptAnswer {
  const find = (id: string | undefined): Attempt => {
    const found = attempts.find(one => one.id === id);
    if (found) return found;
    throw new PracticeError(
      'There is no attempt "{0}" at this kata. There are: {1}.',
      id ?? '',
      attempts.map(one => one.id).join(', '),
    );
  };
  if (other === undefined) return { what: 'open', attempt: find(attempt) };
  if (other === 'reference') return { what: 'reference', attempt: find(attempt) };
  return { what: 'compare', attempt: find(attempt), other: find(other) };
}

function titleOf({ library }: Practice, kata: string): string {
  return library.katas.find(({ id }) => id === kata)?.title ?? kata;
}

/** The katas done, the last one first. @throws Cancelled */
async function askKata(practice: Practice): Promise<string> {
  const done = listingsOf(practice)
    .filter(({ reps }) => reps > 0)
    .sort((a, b) => (a.last?.daysAgo ?? 0) - (b.last?.daysAgo ?? 0));
  if (done.length === 0) throw new PracticeError('There is no attempt yet. Start a rep with "Spindle: Start Rep".');
  const items = done.map(kata => {
    const times = timesWords(kata);
    return {
      label: kata.title,
      iconPath: kataIcon(kata),
      description: [kata.topicTitle, lastWords(kata), ...(times ? [times] : [])].join(' · '),
      answer: kata.id,
    };
  });
  return answered(await pick({ title: l10n.t('Earlier attempts at which kata?'), items }));
}
