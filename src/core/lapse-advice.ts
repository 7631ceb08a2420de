import { bestChance } from './best-chance';
import type { LapseReason } from './events';
import type { Translate } from './words';

/** What the next kata of a topic is, after a rep graded Again. All of it is our guess (docs/science.md). */
export interface LapseAdvice {
  /** The chance, 0–1, that the next kata should have. */
  readonly chance: number;
  /** The same kata in another variation: what failed was not the topic. */
  readonly again: boolean;
}

/** An easier one, so that the idea is seen to work before it is asked of a hard case. */
const easier = 0.95;

/** @param reason absent: nobody said, or it did not fail */
export function lapseAdvice(reason: LapseReason | undefined): LapseAdvice {
  switch (reason) {
    case 'unknown':
    case 'approach':
      return { chance: easier, again: false };
    case 'slipped':
    case 'rushed':
    case 'language':
      return { chance: bestChance, again: true };
    default:
      return { chance: bestChance, again: false };
  }
}

/** What to do differently this time, in a sentence. */
export function lapseHint(reason: LapseReason, t: Translate): string {
  const texts: Readonly<Record<LapseReason, string>> = {
    unknown: t('Last time you did not know how: take the first hint early, that is what it is for.'),
    slipped: t('Last time you knew it and slipped: go through one example by hand before you run.'),
    misread: t('Last time the problem was misread: say in the plan what goes in and what comes out.'),
    approach: t('Last time the approach was wrong: name two before you choose one.'),
    language: t('Last time a detail of the language was missing: look it up before you begin.'),
    rushed: t('Last time was rushed: there is no clock but your own.'),
  };
  return texts[reason];
}
