export interface Flat {
  street: string;
  rooms: number;
  rent: number;
  floor: number | null;
}

type Predicate = (flat: Flat) => boolean;

const readers = new Map<string, (flat: Flat) => number | null>([
  ['rooms', flat => flat.rooms],
  ['rent', flat => flat.rent],
  ['floor', flat => flat.floor],
]);

const comparisons = new Map<string, (actual: number, wanted: number) => boolean>([
  ['=', (actual, wanted) => actual === wanted],
  ['<', (actual, wanted) => actual < wanted],
  ['>', (actual, wanted) => actual > wanted],
]);

export function streetsFor(flats: Flat[], wishes: string[]): string[] {
  // Made before any flat is asked, so that a mistake is found even if nobody would come to it.
  const wanted = wishes.map(wish => anyOf(wish.split('|').map(conditionOf)));
  return flats.filter(flat => wanted.every(holds => holds(flat))).map(({ street }) => street);
}

function anyOf(predicates: Predicate[]): Predicate {
  return flat => predicates.some(holds => holds(flat));
}

function conditionOf(text: string): Predicate {
  const [, name = '', sign = '', digits] = /^([a-z]+)([=<>])(\d+)$/.exec(text) ?? [];
  const read = readers.get(name);
  const compare = comparisons.get(sign);
  if (!read || !compare) throw new Error(`"${text}" is no condition.`);
  return flat => {
    const actual = read(flat);
    return actual !== null && compare(actual, Number(digits));
  };
}
