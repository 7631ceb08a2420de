import { unknown } from './choosing';
import { PracticeError } from './core/errors';
import { dayText, parseDay } from './core/local-time';
import type { Memory } from './core/memory';
import type { QueueInput } from './core/queue';
import type { EventDraft } from './log/practice-log';

/** What may be decided about a topic without practising it. */
export type TopicDecision = Extract<EventDraft, { readonly type: 'suspend' | 'unsuspend' | 'forget' | 'postpone' }>;

/** @throws PracticeError where the topic is unknown, or the decision would change nothing */
export function checkDecision(decision: TopicDecision, { history, topics }: QueueInput): void {
  const { topic, type } = decision;
  const known = history.topics.get(topic);
  const isSuspended = history.suspended.has(topic);
  if (!known && !isSuspended && !topics.some(({ id }) => id === topic)) throw unknown('topic', topic, topics);
  if (type === 'suspend' && isSuspended) throw new PracticeError('The topic {0} is suspended already.', topic);
  if (type === 'unsuspend' && !isSuspended) throw new PracticeError('The topic {0} is not suspended.', topic);
  if (type === 'forget' && !known) throw new PracticeError('The topic {0} is new: there is nothing to forget.', topic);
  if (type === 'postpone') checkPostponed(decision, memoriesOf(decision, known));
}

type Postponement = Extract<TopicDecision, { readonly type: 'postpone' }>;
type Known = Parameters<QueueInput['history']['topics']['set']>[1] | undefined;

function memoriesOf({ kind, language }: Postponement, known: Known): Memory[] {
  const doing = [...(known?.procedural ?? [])].filter(([of]) => language === undefined || of === language);
  return [
    ...(kind === 'conceptual' ? [] : doing.map(([, memory]) => memory)),
    ...(kind !== 'procedural' && known?.conceptual ? [known.conceptual] : []),
  ];
}

function checkPostponed({ topic, to, kind, language }: Postponement, memories: readonly Memory[]): void {
  if (parseDay(to) === undefined) throw new PracticeError('"{0}" is no day. Give one like {1}.', to, dayText(0));
  if (kind === 'procedural' && language === undefined) {
    throw new PracticeError('Say of which language: the doing of a topic is a memory of its own in each.');
  }
  if (memories.length === 0) {
    throw new PracticeError('Nothing of the topic {0} is scheduled yet. Practise it first.', topic);
  }
}
