import type { KataInfo } from './kata';

/** A question of a placement that was answered. */
export interface Asked {
  readonly kata: Pick<KataInfo, 'id' | 'topic' | 'level'>;
  /** The chance given, 0–1; absent: the topic is not known, which says nothing of the level. */
  readonly chance?: number;
}

/** What questions are taken from. */
export interface Questions {
  readonly katas: readonly KataInfo[];
  /** Of a topic. */
  readonly areaOf: (topic: string) => string | undefined;
}

/** About five minutes. */
export const mostQuestions = 8;
const firstLevel = 3;
/** Levels at once until the first turn, and from there on. */
const [firstStep, laterStep] = [2, 1];
/** So many turns between up and down: more would say the same. */
const settledTurns = 4;

/**
 * The kata asked about next: a level up after a chance of a half or more, down after less (the simple up-down staircase:
 * Levitt 1971), of a topic not asked about yet, and of another area where one has a kata as near. Undefined at the end:
 * settled, enough questions, or no topic left.
 */
export function nextQuestion({ katas, areaOf }: Questions, asked: readonly Asked[]): KataInfo | undefined {
  const topics = new Set(asked.map(({ kata }) => kata.topic));
  const left = katas.filter(({ topic }) => !topics.has(topic));
  const { level, turns } = climbed(asked, katas);
  if (asked.length >= mostQuestions || turns >= settledTurns) return undefined;
  const areas = asked.map(({ kata }) => areaOf(kata.topic));
  const times = ({ topic }: KataInfo) => areas.filter(area => area === areaOf(topic)).length;
  // An area asked about once more costs as much as a level beside the one wanted.
  const cost = (kata: KataInfo) => Math.abs(kata.level - level) + times(kata);
  return left.toSorted((a, b) => cost(a) - cost(b) || times(a) - times(b) || (a.id < b.id ? -1 : 1))[0];
}

/** Where the answers have led: the level wanted next, and how often they turned. */
function climbed(asked: readonly Asked[], katas: readonly KataInfo[]): { level: number; turns: number } {
  const levels = katas.map(({ level }) => level);
  const [least, most] = [Math.min(...levels), Math.max(...levels)];
  const within = (level: number) => Math.min(most, Math.max(least, level));
  let [level, turns, last] = [within(firstLevel), 0, 0];
  for (const { chance } of asked) {
    if (chance === undefined) continue;
    const direction = chance >= 0.5 ? 1 : -1;
    if (last !== 0 && direction !== last) turns += 1;
    last = direction;
    level = within(level + direction * (turns === 0 ? firstStep : laterStep));
  }
  return { level, turns };
}
