export class TimerList {
  /**
   * The earliest first, equal ones in the order they were added.
   * @type {{ label: string, due: number }[]}
   */
  #waiting = [];

  /**
   * @param {string} label
   * @param {number} due
   */
  schedule(label, due) {
    const later = this.#waiting.findIndex(timer => timer.due > due);
    this.#waiting.splice(later < 0 ? this.#waiting.length : later, 0, { label, due });
  }

  /**
   * @param {string} label
   * @returns {number}
   */
  cancel(label) {
    return this.#remove(timer => timer.label === label).length;
  }

  /**
   * @param {number} now
   * @returns {string[]}
   */
  advance(now) {
    return this.#remove(timer => timer.due <= now).map(({ label }) => label);
  }

  /** @param {(timer: { label: string, due: number }) => boolean} goes */
  #remove(goes) {
    const gone = this.#waiting.filter(goes);
    // Two lists instead of one that changes while it is walked: no element can be stepped over.
    this.#waiting = this.#waiting.filter(timer => !goes(timer));
    return gone;
  }
}
