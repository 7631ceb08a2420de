import { l10n } from 'vscode';
import { type Facet, type FacetValue, facets, type KataFilter } from '../../core/kata-filter';
import type { KataListing } from '../../core/kata-listing';
import { kindName, stateName } from '../kata-words';
import { languageName } from '../words';

/** The name of a facet. */
export function facetName(facet: Facet): string {
  const names: Readonly<Record<Facet, string>> = {
    topic: l10n.t('Topic'),
    level: l10n.t('Level'),
    language: l10n.t('Language'),
    kind: l10n.t('Kind'),
    state: l10n.t('State'),
  };
  return names[facet];
}

/** The facets that a filter narrows, as values. */
export function chosenValues(filter: KataFilter): Pick<FacetValue, 'facet' | 'value'>[] {
  return facets.flatMap(facet => {
    const value = filter[facet];
    return value === undefined ? [] : [{ facet, value }];
  });
}

/** A value of a facet as a learner reads it. */
export function valueName(
  { facet, value }: Pick<FacetValue, 'facet' | 'value'>,
  katas: readonly KataListing[],
): string {
  const has = (kata: KataListing) => kata.topic === value;
  switch (facet) {
    case 'topic':
      return katas.find(has)?.topicTitle ?? String(value);
    case 'level':
      return l10n.t('level {0}', value);
    default:
      return nameOf({ [facet]: value }) ?? String(value);
  }
}

function nameOf({ language, kind, state }: KataFilter): string | undefined {
  if (language) return languageName(language);
  if (kind) return kindName(kind);
  return state && stateName(state);
}
