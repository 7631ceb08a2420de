import {
  type ImportEvent,
  isRecall,
  isRep,
  type MorningEvent,
  type MovementEvent,
  type NightEvent,
  type PauseEvent,
  type PlacementEvent,
  type PracticeEvent,
  type SleepEvent,
  type StingEvent,
  type UndoEvent,
  type WeightsEvent,
} from './events';
import type { KataInfo, Topic } from './kata';
import { practiceDay } from './local-time';
import { problemTitle } from './night';
import { stingTitle } from './sting';
import { undoneIds } from './undone';
import { daysAgoText, gradeText, minutesText, plural, type Translate } from './words';

/** One line of what was recorded. */
export interface Activity {
  readonly id: string;
  readonly type: string;
  /** What it was: `Rep: The largest number`. */
  readonly title: string;
  /** When, and how it went. */
  readonly detail: string;
  readonly isUndone: boolean;
  /** Of a rep. */
  readonly kata?: string;
  /** The event that `spindle.undo` takes: this one, or the undo of it (a redo). Absent: it went with an import. */
  readonly undo?: string;
}

export interface ActivityInput {
  /** All, in the order of the log. */
  readonly events: readonly PracticeEvent[];
  readonly katas: readonly Pick<KataInfo, 'id' | 'title'>[];
  readonly topics: readonly Pick<Topic, 'id' | 'title'>[];
  /** Practice day. */
  readonly today: number;
  readonly dayStartHour: number;
  /** At most so many. */
  readonly limit: number;
}

/** What was recorded, newest first, undone events included. An undo is not a line but what became of one. */
export function activity(input: ActivityInput, t: Translate): Activity[] {
  const { events, limit } = input;
  const undone = undoneIds(events);
  const undos = new Map<string, string>();
  for (const event of events) {
    if (event.type === 'undo' && !undone.has(event.id)) undos.set((event as UndoEvent).target, event.id);
  }
  const lines: Activity[] = [];
  for (let index = events.length - 1; index >= 0 && lines.length < limit; index--) {
    const event = events[index];
    if (!event || event.type === 'undo') continue;
    const isUndone = undone.has(event.id);
    const undo = isUndone ? undos.get(event.id) : event.id;
    lines.push({
      id: event.id,
      type: event.type,
      title: titleOf(event, input, t),
      detail: detailOf(event, input, t),
      isUndone,
      ...(isRep(event) ? { kata: event.kata } : {}),
      ...(undo === undefined ? {} : { undo }),
    });
  }
  return lines;
}

function titleOf(event: PracticeEvent, { katas, topics }: ActivityInput, t: Translate): string {
  const topic = 'topic' in event ? String(event.topic) : '';
  const topicTitle = topics.find(({ id }) => id === topic)?.title ?? topic;
  if (isRep(event)) return t('Rep: {0}', katas.find(({ id }) => id === event.kata)?.title ?? event.kata);
  switch (event.type) {
    case 'recall':
      return t('Recall: {0}', topicTitle);
    case 'pause':
      return t('Streak paused');
    case 'weights':
      return t('Schedule fitted');
    case 'import':
      return t('Imported: {0}', (event as ImportEvent).from);
    case 'sting':
      return t('Sting: {0}', stingTitle(event as StingEvent));
    case 'night':
      return t('Left for the night: {0}', problemTitle((event as NightEvent).problem, { katas, topics }));
    case 'morning':
      return (event as MorningEvent).came === '' ? t('Nothing came of the night') : t('What came of the night');
    case 'sleep':
      return t('Slept {0} h', (event as SleepEvent).hours);
    case 'movement':
      return plural(
        t,
        'Moved: {0} round of {1} s|Moved: {0} rounds of {1} s',
        (event as MovementEvent).completed,
        (event as MovementEvent).workSeconds,
      );
    case 'placement':
      return t('Level found');
    case 'suspend':
      return t('Suspended: {0}', topicTitle);
    case 'unsuspend':
      return t('Resumed: {0}', topicTitle);
    case 'forget':
      return t('Begun anew: {0}', topicTitle);
    case 'postpone':
      return t('Postponed: {0}', topicTitle);
    default:
      // Of a newer Spindle: it is kept, and can be taken back like any other.
      return t('Unknown: {0}', event.type);
  }
}

function detailOf(event: PracticeEvent, { today, dayStartHour }: ActivityInput, t: Translate): string {
  const ago = daysAgoText(Math.max(0, today - practiceDay(event.at, dayStartHour)), t);
  const when = `${ago} ${event.at.slice(11, 16)}`;
  return [when, ...howOf(event, t)].join(' · ');
}

function howOf(event: PracticeEvent, t: Translate): string[] {
  if (isRep(event)) {
    const { grade, outcome } = event;
    const explained = grade.conceptual ? [t('explained: {0}', gradeText(grade.conceptual.given, t))] : [];
    return [gradeText(grade.procedural.given, t), minutesText(outcome.activeMs, t), ...explained];
  }
  if (isRecall(event)) return [gradeText(event.grade.given, t)];
  switch (event.type) {
    case 'pause':
      return [t('{0} to {1}', (event as PauseEvent).from, (event as PauseEvent).to)];
    case 'weights':
      return [plural(t, 'from {0} review|from {0} reviews', (event as WeightsEvent).reviews)];
    case 'import':
      return [plural(t, '{0} event|{0} events', (event as ImportEvent).ids.length)];
    case 'placement':
      return [plural(t, 'from {0} answer|from {0} answers', (event as PlacementEvent).answers.length)];
    default:
      return [];
  }
}
