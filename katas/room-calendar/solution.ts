interface Entry {
  begin: number;
  end: number;
}

export class RoomCalendar {
  /** Sorted, none overlapping another. */
  #entries: Entry[] = [];
  #opens: number;
  #closes: number;

  constructor(opens: number, closes: number) {
    this.#opens = opens;
    this.#closes = closes;
  }

  book(begin: number, end: number): boolean {
    if (begin >= end || begin < this.#opens || end > this.#closes) return false;
    // Two overlap exactly when each begins before the other ends.
    if (this.#entries.some(other => begin < other.end && other.begin < end)) return false;
    this.#entries.push({ begin, end });
    this.#entries.sort((one, other) => one.begin - other.begin);
    return true;
  }

  cancel(begin: number): boolean {
    const found = this.#entries.findIndex(one => one.begin === begin);
    if (found === -1) return false;
    this.#entries.splice(found, 1);
    return true;
  }

  nextFree(earliest: number, minutes: number): number | null {
    let candidate = Math.max(earliest, this.#opens);
    for (const other of this.#entries) {
      if (candidate + minutes <= other.begin) break;
      // Too little room before this one. It may also lie before the candidate altogether, which then stays.
      candidate = Math.max(candidate, other.end);
    }
    return candidate + minutes <= this.#closes ? candidate : null;
  }
}
