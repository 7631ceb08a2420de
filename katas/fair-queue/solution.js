export class FairQueue {
  /** @type {string[]} */
  #urgent = [];
  /** @type {string[]} */
  #normal = [];
  /** How many were served in a row while somebody else was passed over. */
  #passed = 0;
  #limit;

  /** @param {number} limit */
  constructor(limit) {
    this.#limit = limit;
  }

  /**
   * @param {string} job
   * @param {boolean} urgent
   */
  enter(job, urgent) {
    (urgent ? this.#urgent : this.#normal).push(job);
  }

  /** @returns {string | null} */
  serve() {
    // Nobody is passed over where nobody else waits.
    if (this.#normal.length === 0) return this.#urgent.shift() ?? null;
    if (this.#passed >= this.#limit || this.#urgent.length === 0) {
      this.#passed = 0;
      return this.#normal.shift();
    }
    this.#passed += 1;
    return this.#urgent.shift();
  }

  /** @returns {number} */
  waiting() {
    return this.#urgent.length + this.#normal.length;
  }
}
