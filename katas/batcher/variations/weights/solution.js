export class VanLoader {
  /** @type {string[]} */
  #waiting = [];
  #total = 0;
  #limit;

  /** @param {number} limit */
  constructor(limit) {
    this.#limit = limit;
  }

  /**
   * @param {string} parcel
   * @param {number} weight
   * @returns {string[]}
   */
  load(parcel, weight) {
    // Before anything changes, so that an error leaves all as it was.
    if (weight > this.#limit) throw new Error(`No van can carry ${weight}; the limit is ${this.#limit}.`);
    const leaving = this.#total + weight > this.#limit ? this.depart() : [];
    this.#waiting.push(parcel);
    this.#total += weight;
    return leaving;
  }

  /** @returns {string[]} */
  depart() {
    const leaving = this.#waiting;
    this.#waiting = [];
    this.#total = 0;
    return leaving;
  }
}
