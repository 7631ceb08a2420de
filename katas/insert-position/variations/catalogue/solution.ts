export interface Book {
  title: string;
  year: number;
}

export function cardPosition(catalogue: Book[], book: Book): number {
  // Invariant: every card before low stands before the book, none from high on does. They meet at the answer.
  let low = 0;
  let high = catalogue.length;
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (standsBefore(catalogue[middle], book)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function standsBefore(one: Book, other: Book): boolean {
  return one.year === other.year ? one.title < other.title : one.year < other.year;
}
