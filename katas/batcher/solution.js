export class Batcher {
  /** @type {string[]} */
  #waiting = [];
  #batchSize;

  /** @param {number} batchSize */
  constructor(batchSize) {
    this.#batchSize = batchSize;
  }

  /**
   * @param {string} row
   * @returns {string[]}
   */
  accept(row) {
    this.#waiting.push(row);
    return this.#waiting.length < this.#batchSize ? [] : this.finish();
  }

  /** @returns {string[]} */
  finish() {
    const batch = this.#waiting;
    // A new list: the old one belongs to the caller from now on.
    this.#waiting = [];
    return batch;
  }
}
