export class RollingPercentile {
  /**
   * Those that count, in the order of arrival and once more in ascending order.
   * @type {number[]}
   */
  #arrived = [];
  /** @type {number[]} */
  #sorted = [];
  #memory;
  #percent;

  /**
   * @param {number} memory
   * @param {number} percent
   */
  constructor(memory, percent) {
    this.#memory = memory;
    this.#percent = percent;
  }

  /**
   * @param {number} sample
   * @returns {number}
   */
  observe(sample) {
    this.#arrived.push(sample);
    this.#sorted.splice(this.#place(sample), 0, sample);
    if (this.#arrived.length > this.#memory) this.#sorted.splice(this.#place(this.#arrived.shift()), 1);
    // In whole numbers: percent / 100 could be a little too large and round up to the next position.
    return this.#sorted[Math.ceil((this.#sorted.length * this.#percent) / 100) - 1];
  }

  /**
   * The position of the first that is not smaller.
   * @param {number} value
   */
  #place(value) {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.#sorted[middle] < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
