import { l10n } from 'vscode';
import { type Debrief, debrief, type Forecasted } from '../../core/debrief';
import { minutesSinceRest } from '../../core/rest';
import { nextItem } from '../../core/session';
import { daysAheadText, plural } from '../../core/words';
import { setting } from '../../host/config';
import type { Practice } from '../../practice';
import { topicTitle } from '../words';

/** `2 of 5, about 12 min left`; undefined outside a session. */
export function sessionWords({ session }: Practice): string | undefined {
  if (!session) return undefined;
  if (!nextItem(session)) return l10n.t('Session complete: {0} of {0}', session.items.length);
  const left = session.items.slice(session.done).reduce((sum, { minutes }) => sum + minutes, 0);
  return l10n.t('{0} of {1}, about {2} min left', session.done, session.items.length, left);
}

/** That a rest would be good now, between two reps of a session; undefined where it is not due, or switched off. */
export function restWords({ session, sessionEvents }: Practice): string | undefined {
  const after = setting('restAfterMinutes');
  if (!session || !nextItem(session) || !(after > 0)) return undefined;
  const minutes = Math.round(minutesSinceRest(sessionEvents));
  if (minutes < after) return undefined;
  return plural(
    l10n.t,
    '{0} minute without a rest: five away from the screen now help to keep what you learnt.|{0} minutes without a rest: five away from the screen now help to keep what you learnt.',
    minutes,
  );
}

/** What the session was, a line each; undefined while it goes on. */
export function debriefWords(practice: Practice): readonly string[] | undefined {
  const { session, sessionEvents } = practice;
  if (!session || nextItem(session) || sessionEvents.length === 0) return undefined;
  const summary = debrief(sessionEvents);
  return [doneWords(summary), ...forecastWords(practice, summary), ...nextDueWords(practice)];
}

function doneWords({ reps, recalls, activeMs }: Debrief): string {
  const minutes = Math.round(activeMs / 60_000);
  const counted = [
    ...(reps > 0 ? [plural(l10n.t, '{0} rep|{0} reps', reps)] : []),
    ...(recalls > 0 ? [plural(l10n.t, '{0} recall alone|{0} recalls alone', recalls)] : []),
    ...(minutes > 0 ? [l10n.t('{0} active minutes', minutes)] : []),
  ];
  return counted.join(' · ');
}

function forecastWords(practice: Practice, { best, worst }: Debrief): string[] {
  if (!best || !worst) return [];
  const words = ({ kata, pass, error }: Forecasted) => {
    const title = practice.library.katas.find(({ id }) => id === kata)?.title ?? kata;
    const percent = Math.round(pass * 100);
    return error > 0
      ? l10n.t('{0}: you said {1} %, and it passed', title, percent)
      : l10n.t('{0}: you said {1} %, and it failed', title, percent);
  };
  return [l10n.t('Best prediction: {0}', words(best)), l10n.t('What surprised you: {0}', words(worst))];
}

/** Which topics of the session return on which day, the next first. */
function nextDueWords(practice: Practice): string[] {
  const { sessionEvents, history, today } = practice;
  const topics = new Set(sessionEvents.flatMap(event => ('topic' in event ? [String(event.topic)] : [])));
  const byDay = new Map<number, string[]>();
  for (const topic of topics) {
    const { procedural, conceptual } = history.topics.get(topic) ?? {};
    const days = [...(procedural?.values() ?? []), ...(conceptual ? [conceptual] : [])].map(memory => memory.due);
    if (days.length === 0) continue;
    const day = Math.min(...days) - today;
    byDay.set(day, [...(byDay.get(day) ?? []), topicTitle(practice, topic)]);
  }
  return [...byDay]
    .toSorted(([a], [b]) => a - b)
    .map(([day, titles]) => l10n.t('Back {0}: {1}', daysAheadText(day, l10n.t), titles.join(', ')));
}
