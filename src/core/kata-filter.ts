import { PracticeError } from './errors';
import { type Kind, kinds, type Language, languages } from './kata';
import { type KataListing, type KataState, kataStates } from './kata-listing';

/** What a kata must be to be listed; what is absent is left open, what is there must all hold. */
export interface KataFilter {
  /** Id of the topic it trains. */
  readonly topic?: string;
  readonly level?: number;
  readonly language?: Language;
  readonly kind?: Kind;
  readonly state?: KataState;
}

/** In the order in which they are offered: the short lists first. */
export const facets = ['state', 'level', 'language', 'kind', 'topic'] as const;
export type Facet = (typeof facets)[number];

/** One value that a facet may be narrowed to. */
export interface FacetValue {
  readonly facet: Facet;
  readonly value: string | number;
  /** Katas that would be listed with it, all other facets as they are. */
  readonly count: number;
  readonly isChosen: boolean;
}

/** The values a kata has of a facet. */
function valuesOf(kata: KataListing, facet: Facet): readonly (string | number)[] {
  switch (facet) {
    case 'language':
      return kata.languages;
    case 'state':
      return kata.states;
    default:
      return [kata[facet]];
  }
}

/** The katas that the filter lets through, in their order. */
export function filterKatas(katas: readonly KataListing[], filter: KataFilter): KataListing[] {
  return katas.filter(kata => facets.every(facet => matches(kata, facet, filter)) && isDueAsAsked(kata, filter));
}

function matches(kata: KataListing, facet: Facet, filter: KataFilter): boolean {
  const wanted = filter[facet];
  return wanted === undefined || valuesOf(kata, facet).includes(wanted);
}

/** Due and in Go means due in Go. */
function isDueAsAsked({ dueIn }: KataListing, { state, language }: KataFilter): boolean {
  return state !== 'due' || language === undefined || dueIn.includes(language);
}

/** What each facet may be narrowed to from here; a value that would list nothing is left out unless it is chosen. */
export function facetValues(katas: readonly KataListing[], filter: KataFilter): FacetValue[] {
  return facets.flatMap(facet => {
    const { [facet]: chosen, ...others } = filter;
    return inOrder(facet, katas)
      .map(value => {
        const count = filterKatas(katas, { ...others, [facet]: value }).length;
        return { facet, value, count, isChosen: value === chosen };
      })
      .filter(({ count, isChosen }) => count > 0 || isChosen);
  });
}

/** Every value that some kata has: topics as the katas come, numbers by size, the others as they are declared. */
function inOrder(facet: Facet, katas: readonly KataListing[]): readonly (string | number)[] {
  const found = [...new Set(katas.flatMap(kata => valuesOf(kata, facet)))];
  if (facet === 'topic') return found;
  if (facet === 'level') return found.sort((a, b) => Number(a) - Number(b));
  const declared: readonly (string | number)[] = { language: languages, kind: kinds, state: kataStates }[facet];
  return declared.filter(value => found.includes(value));
}

/** The filter with one facet set, or opened where it had that value already. */
export function toggled(filter: KataFilter, { facet, value }: Pick<FacetValue, 'facet' | 'value'>): KataFilter {
  const { [facet]: before, ...others } = filter;
  return before === value ? others : { ...others, [facet]: value };
}

/**
 * The filter that a script passed, nothing else with it.
 * @throws PracticeError for a value that no kata has, with those there are
 */
export function checkFilter(given: KataFilter, katas: readonly KataListing[]): KataFilter {
  const filter: Partial<Record<Facet, string | number>> = {};
  for (const facet of facets) {
    const value = given[facet];
    if (value === undefined) continue;
    const known = facet === 'state' ? kataStates : inOrder(facet, katas);
    if (!known.some(one => one === value)) {
      throw new PracticeError(
        'No kata has the {0} {1}. There are: {2}.',
        facet,
        JSON.stringify(value),
        known.join(', '),
      );
    }
    filter[facet] = value;
  }
  return filter as KataFilter;
}
