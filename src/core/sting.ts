import type { PracticeEvent, StingEvent } from './events';
import type { KeyPoint, Topic } from './kata';
import type { Memory, Scheduler } from './memory';

/** A bug that hurt, as far as a surface tells of it; the code stays in the event. */
export type Sting = Pick<StingEvent, 'id' | 'expected' | 'happened' | 'why' | 'rule' | 'file' | 'lines'>;

export function isSting(event: PracticeEvent): event is StingEvent {
  return event.type === 'sting';
}

/** The id of the topic that a sting is. @param id of its event */
export function stingTopic(id: string): string {
  return `${prefix}${id.toLowerCase()}`;
}

/** Whether a topic's id is that of a sting. */
export function isStingTopic(topic: string): boolean {
  return topic.startsWith(prefix);
}

const prefix = 'sting-';

/** The topic that an event is about, a sting being its own; undefined where it is about none. */
export function topicOfEvent(event: PracticeEvent): string | undefined {
  if (isSting(event)) return stingTopic(event.id);
  return 'topic' in event && typeof event.topic === 'string' ? event.topic : undefined;
}

export function stingOf({ id, expected, happened, why, rule, file, lines }: StingEvent): Sting {
  return { id, expected, happened, why, rule, file, lines };
}

/**
 * The memory a sting begins with: one that has just failed, due the day after whatever the retention. A large prediction
 * error is learned in few trials (Rescorla & Wagner 1972), and sleep keeps what mattered (Stickgold & Walker 2013): that
 * the next day is the right one for the first recall is our guess.
 */
export function freshSting(scheduler: Scheduler, day: number, seed: string): Memory {
  return { ...scheduler.review(undefined, day, 1, seed), due: day + 1, reps: 0 };
}

/** The stings as topics, so that they are due, asked, postponed and suspended as those are. */
export function stingTopics(stings: ReadonlyMap<string, Sting>, area: string): Topic[] {
  return [...stings].map(([id, sting]) => ({
    id,
    title: stingTitle(sting),
    area,
    needs: [],
    keyPoints: rulePoints(sting.rule),
  }));
}

/** What happened and where. Not the rule: the title stands where the rule is to be recalled. */
export function stingTitle({ happened, expected, file }: Sting): string {
  const told = firstLine(happened) || firstLine(expected);
  const name = file.slice(file.lastIndexOf('/') + 1);
  return told === '' ? name : `${name}: ${shortened(told)}`;
}

/** The learner's own words are the key points: each line of the rule is one. */
export function rulePoints(rule: string): KeyPoint[] {
  const lines = rule.split('\n').map(line => line.trim());
  return lines.filter(line => line !== '').map((text, index) => ({ id: `rule-${index + 1}`, text }));
}

/** A sting in the list of them. */
export interface StingHeat extends Sting {
  readonly topic: string;
  readonly title: string;
  /** The chance that its rule is gone by now, 0–1; 0 for one that was forgotten on purpose. */
  readonly heat: number;
  /** How often it was recalled. */
  readonly recalls: number;
  /** Practice day; absent for one that is no longer asked. */
  readonly due?: number;
}

/** All stings, the hottest first. @param memoryOf the memory of a sting's rule */
export function stingHeat(
  stings: ReadonlyMap<string, Sting>,
  memoryOf: (topic: string) => Memory | undefined,
  retrievability: (memory: Memory) => number,
): StingHeat[] {
  const all = [...stings].map(([topic, sting]): StingHeat => {
    const memory = memoryOf(topic);
    const base = { ...sting, topic, title: stingTitle(sting), recalls: memory?.reps ?? 0 };
    return memory ? { ...base, heat: 1 - retrievability(memory), due: memory.due } : { ...base, heat: 0 };
  });
  return all.sort((a, b) => b.heat - a.heat || (a.id < b.id ? 1 : -1));
}

const titleLength = 60;

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}

function shortened(text: string): string {
  return text.length <= titleLength ? text : `${text.slice(0, titleLength - 1).trimEnd()}…`;
}
