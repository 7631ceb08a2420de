import {
  type ForgetEvent,
  isRep,
  type LapseReason,
  type PostponeEvent,
  type PracticeEvent,
  type RecallEvent,
  type RepEvent,
  type SuspendEvent,
  type UnsuspendEvent,
} from './events';
import type { Language } from './kata';
import { addLapse, isLapseReason, type LapseCounts } from './lapse';
import { parseDay } from './local-time';
import type { Memory, Scheduler } from './memory';

/** What the log says of one topic. Folds on its own, so a late event or an undo refolds one topic (DESIGN §6). */
export interface TopicHistory {
  readonly procedural: Map<Language, Memory>;
  conceptual?: Memory;
  /** Of reps graded Again whose reason was tagged. */
  lapses?: LapseCounts;
  /** Why the last rep in a language was graded Again; absent where it was not, or nobody said. */
  lapsed?: { readonly [Of in Language]?: LapseReason };
  /** Practice day of the first event. */
  readonly firstDay: number;
}

/** The part of a history that topics fold into. */
interface Topics {
  readonly topics: Map<string, TopicHistory>;
  readonly suspended: Map<string, number>;
}

interface ReviewOptions {
  readonly scheduler: Scheduler;
  readonly retentionOf?: (topic: string) => number | undefined;
}

/** What the learner decided about a topic without practising it. */
type Decision = SuspendEvent | UnsuspendEvent | ForgetEvent | PostponeEvent;

export function isDecision(event: PracticeEvent): event is Decision {
  const { type } = event;
  return type === 'suspend' || type === 'unsuspend' || type === 'forget' || type === 'postpone';
}

/** Moves the memories that were practised. @param day practice day of the event */
export function includeReviews(
  { topics }: Topics,
  event: RepEvent | RecallEvent,
  day: number,
  options: ReviewOptions,
): void {
  const topic = topicOf(topics, event.topic, day);
  const { scheduler, retentionOf } = options;
  const retention = retentionOf?.(event.topic);
  const due = (text: string | undefined) => ({ retention, chosen: text === undefined ? undefined : parseDay(text) });
  const explained = isRep(event) ? event.grade.conceptual?.given : event.grade.given;
  if (isRep(event)) {
    const { language, grade } = event;
    const memory = topic.procedural.get(language);
    const chosen = due(event.due?.procedural);
    topic.procedural.set(language, scheduler.review(memory, day, grade.procedural.given, event.id, chosen));
    const { lapse } = event.outcome;
    // A newer Spindle may know reasons that this one has no word for.
    const reason = grade.procedural.given === 1 && isLapseReason(lapse) ? lapse : undefined;
    if (reason) topic.lapses = addLapse(topic.lapses, reason);
    if (reason || topic.lapsed?.[language]) topic.lapsed = lapsedAfter(topic.lapsed, language, reason);
  }
  if (explained) {
    topic.conceptual = scheduler.review(topic.conceptual, day, explained, event.id, due(event.due?.conceptual));
  }
}

function lapsedAfter(known: TopicHistory['lapsed'], language: Language, reason: LapseReason | undefined) {
  const { [language]: _, ...others } = known ?? {};
  return reason ? { ...others, [language]: reason } : others;
}

/** @param day practice day of the event */
export function includeDecision({ topics, suspended }: Topics, event: Decision, day: number): void {
  switch (event.type) {
    case 'suspend':
      suspended.set(event.topic, day);
      break;
    case 'unsuspend':
      suspended.delete(event.topic);
      break;
    case 'forget':
      // What begins anew is to be practised again.
      topics.delete(event.topic);
      suspended.delete(event.topic);
      break;
    case 'postpone':
      postpone(topics.get(event.topic), event, day);
  }
}

function postpone(topic: TopicHistory | undefined, event: PostponeEvent, day: number): void {
  const to = parseDay(event.to);
  if (!topic || to === undefined) return;
  const { kind, language } = event;
  const dueOf = ({ due }: Memory) => (kind ? to : to > day ? Math.max(due, to) : Math.min(due, to));
  if (kind !== 'procedural' && topic.conceptual)
    topic.conceptual = { ...topic.conceptual, due: dueOf(topic.conceptual) };
  if (kind === 'conceptual') return;
  for (const [of, memory] of topic.procedural) {
    if (!kind || of === language) topic.procedural.set(of, { ...memory, due: dueOf(memory) });
  }
}

function topicOf(topics: Map<string, TopicHistory>, topic: string, day: number): TopicHistory {
  let known = topics.get(topic);
  if (!known) {
    known = { procedural: new Map(), firstDay: day };
    topics.set(topic, known);
  }
  return known;
}
