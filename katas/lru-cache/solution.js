export class LruCache {
  /**
   * In order of use, the least recent first: a Map keeps the order of insertion.
   * @type {Map<string, number>}
   */
  #entries = new Map();
  #capacity;

  /** @param {number} capacity */
  constructor(capacity) {
    this.#capacity = capacity;
  }

  /**
   * @param {string} key
   * @param {number} amount
   */
  write(key, amount) {
    // Setting alone would leave a known one at its old place in the order.
    this.#entries.delete(key);
    this.#entries.set(key, amount);
    if (this.#entries.size <= this.#capacity) return;
    const [oldest] = this.#entries.keys();
    this.#entries.delete(oldest);
  }

  /**
   * @param {string} key
   * @returns {number | null}
   */
  read(key) {
    const found = this.#entries.get(key);
    if (found === undefined) return null;
    this.write(key, found);
    return found;
  }
}
