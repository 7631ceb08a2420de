import { l10n } from 'vscode';
import type { FacetValue } from '../../core/kata-filter';
import type { KataListing } from '../../core/kata-listing';
import { plural } from '../../core/words';
import { grouped, pick } from '../ask/pick';
import { facetName, valueName } from './filter-words';

/** Which value to narrow by, or to open again; undefined where the question was closed. */
export function pickFacetValue(
  values: readonly FacetValue[],
  katas: readonly KataListing[],
): Promise<FacetValue | undefined> {
  return pick({
    title: l10n.t('Filter Katas'),
    placeholder: l10n.t('Choose what to list; choose a ticked one to let it go'),
    items: grouped(
      values,
      ({ facet }) => facetName(facet),
      value => ({
        label: `${value.isChosen ? '$(check) ' : ''}${valueName(value, katas)}`,
        description: countWords(value.count),
        answer: value,
      }),
    ),
  });
}

/** How many katas: `1 kata`, `7 katas`. */
export function countWords(count: number): string {
  return plural(l10n.t, '{0} kata|{0} katas', count);
}
