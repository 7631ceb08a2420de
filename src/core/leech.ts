import type { History } from './history';
import type { KataInfo, Language, Topic } from './kata';
import type { Memory } from './memory';

/** A memory that keeps being lost: more reps of the same kind cost much and help little. */
export interface Leech {
  readonly topic: string;
  readonly kind: 'procedural' | 'conceptual';
  /** Present for `procedural`. */
  readonly language?: Language;
  readonly relapses: number;
}

/** What may be done about one. */
export interface LeechAdvice extends Leech {
  /** A kata of the topic below the level that was practised last: the nearest one. */
  readonly easier?: string;
  /** Topics that it builds on, the weakest first. */
  readonly needs: readonly string[];
}

/** Anki calls it a leech after 8 lapses, of cards that take seconds. Four reps lost are most of an hour. */
const leechRelapses = 4;
/** From here on a memory counts as mature (Anki's word): what was once hard is held now. Days. */
const matureStability = 21;

function isLeech({ relapses, stability }: Memory): boolean {
  return relapses >= leechRelapses && stability < matureStability;
}

/** All that are practised still, by topic. */
export function leeches({ topics, suspended }: Pick<History, 'topics' | 'suspended'>): Leech[] {
  return [...topics].flatMap(([topic, { procedural, conceptual }]) => {
    if (suspended.has(topic)) return [];
    const doing = [...procedural].filter(([, memory]) => isLeech(memory));
    return [
      ...doing.map(([language, { relapses }]) => ({ topic, kind: 'procedural', language, relapses }) as const),
      ...(conceptual && isLeech(conceptual)
        ? [{ topic, kind: 'conceptual', relapses: conceptual.relapses } as const]
        : []),
    ];
  });
}

export interface AdviceInput {
  readonly history: History;
  readonly topics: readonly Topic[];
  readonly katas: readonly KataInfo[];
  /** Of a memory today, 0–1. */
  readonly retrievability: (memory: Memory) => number;
}

/** What may be done about a leech, from the packs that are there. */
export function adviceFor(leech: Leech, input: AdviceInput): LeechAdvice {
  const easier = easierKata(leech, input);
  const needs = input.topics.find(({ id }) => id === leech.topic)?.needs ?? [];
  const known = needs.filter(need => input.topics.some(({ id }) => id === need));
  return {
    ...leech,
    ...(easier ? { easier: easier.id } : {}),
    needs: known.toSorted((a, b) => strengthOf(a, input) - strengthOf(b, input)),
  };
}

function easierKata({ topic, language }: Leech, { history, katas }: AdviceInput): KataInfo | undefined {
  const offered = katas.filter(kata => kata.topic === topic && (!language || kata.languages.includes(language)));
  const lastDay = ({ id }: KataInfo) => history.katas.get(id)?.lastDay ?? Number.NEGATIVE_INFINITY;
  const last = offered.filter(({ id }) => history.katas.has(id)).toSorted((a, b) => lastDay(b) - lastDay(a))[0];
  return last && easierThan(last, offered);
}

/** The nearest kata below the level of `kata` that practises the same topic, in `language` where that matters. */
export function easierThan(
  { topic, level }: Pick<KataInfo, 'topic' | 'level'>,
  katas: readonly KataInfo[],
  language?: Language,
): KataInfo | undefined {
  return katas
    .filter(kata => kata.topic === topic && kata.level < level && (!language || kata.languages.includes(language)))
    .toSorted((a, b) => b.level - a.level)[0];
}

/** How sure the doing of a topic is: the best of its languages; 0 for one not begun. */
function strengthOf(topic: string, { history, retrievability }: AdviceInput): number {
  const memories = [...(history.topics.get(topic)?.procedural.values() ?? [])];
  return Math.max(0, ...memories.map(retrievability));
}
