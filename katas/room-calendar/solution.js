export class RoomCalendar {
  /**
   * Sorted, none overlapping another.
   * @type {{ begin: number, end: number }[]}
   */
  #entries = [];
  #opens;
  #closes;

  /**
   * @param {number} opens
   * @param {number} closes
   */
  constructor(opens, closes) {
    this.#opens = opens;
    this.#closes = closes;
  }

  /**
   * @param {number} begin
   * @param {number} end
   * @returns {boolean}
   */
  book(begin, end) {
    if (begin >= end || begin < this.#opens || end > this.#closes) return false;
    // Two overlap exactly when each begins before the other ends.
    if (this.#entries.some(other => begin < other.end && other.begin < end)) return false;
    this.#entries.push({ begin, end });
    this.#entries.sort((one, other) => one.begin - other.begin);
    return true;
  }

  /**
   * @param {number} begin
   * @returns {boolean}
   */
  cancel(begin) {
    const found = this.#entries.findIndex(one => one.begin === begin);
    if (found === -1) return false;
    this.#entries.splice(found, 1);
    return true;
  }

  /**
   * @param {number} earliest
   * @param {number} minutes
   * @returns {number | null}
   */
  nextFree(earliest, minutes) {
    let candidate = Math.max(earliest, this.#opens);
    for (const other of this.#entries) {
      if (candidate + minutes <= other.begin) break;
      // Too little room before this one. It may also lie before the candidate altogether, which then stays.
      candidate = Math.max(candidate, other.end);
    }
    return candidate + minutes <= this.#closes ? candidate : null;
  }
}
