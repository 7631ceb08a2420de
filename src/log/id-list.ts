import { isId } from '../core/ids';

/**
 * Many ids as few strings, searched as they are: a start has no time to make a set of ten years. ULIDs, all of one
 * length, stand sorted and without a gap in `sorted`; whatever else some event has for an id is in `others`.
 */
export interface IdList {
  readonly sorted: string;
  readonly others: readonly string[];
}

const length = 26;

/** @param ids in any order, some of them twice */
export function idList(ids: Iterable<string>): IdList {
  const sorted: string[] = [];
  const others: string[] = [];
  for (const id of new Set(ids)) (isId(id) ? sorted : others).push(id);
  return { sorted: sorted.sort().join(''), others };
}

/** All of them. */
export function idsOf({ sorted, others }: IdList): string[] {
  const ids = Array.from({ length: sorted.length / length }, (_, index) => idAt(sorted, index));
  return [...ids, ...others];
}

export function hasId({ sorted, others }: IdList, id: string): boolean {
  let low = 0;
  let high = sorted.length / length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (idAt(sorted, middle) < id) low = middle + 1;
    else high = middle;
  }
  // Past the end there is the empty text, which is no id of this length.
  return (id.length === length && idAt(sorted, low) === id) || others.includes(id);
}

function idAt(sorted: string, index: number): string {
  return sorted.slice(index * length, (index + 1) * length);
}
