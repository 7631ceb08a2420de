export interface Condition {
  field: string;
  test: string;
  limit: number;
}

type Predicate = (row: Map<string, number>) => boolean;

const comparisons = new Map<string, (actual: number, wanted: number) => boolean>([
  ['is', (actual, wanted) => actual === wanted],
  ['not', (actual, wanted) => actual !== wanted],
  ['over', (actual, wanted) => actual > wanted],
  ['under', (actual, wanted) => actual < wanted],
]);

export function matchingRows(rows: Map<string, number>[], conditions: Condition[]): number[] {
  // Made before anything is asked, so that an unknown name is found even if nobody would come to it.
  const predicates = conditions.map(predicateOf);
  return [...rows.keys()].filter(place => predicates.every(holds => holds(rows[place])));
}

function predicateOf({ field, test, limit }: Condition): Predicate {
  const compare = comparisons.get(test);
  if (!compare) throw new Error(`Nothing is known about ${test}.`);
  return row => {
    const actual = row.get(field);
    return actual !== undefined && compare(actual, limit);
  };
}
