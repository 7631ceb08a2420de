export class ExpiringCache {
  /**
   * In the order of their end, since all last equally long and time never goes back.
   * @type {Map<string, { content: number, end: number }>}
   */
  #entries = new Map();
  #lifetime;

  /** @param {number} lifetime */
  constructor(lifetime) {
    this.#lifetime = lifetime;
  }

  /**
   * @param {string} key
   * @param {number} content
   * @param {number} now
   */
  store(key, content, now) {
    // Without this, one that is stored again would keep its old place and the order would be wrong.
    this.#entries.delete(key);
    this.#entries.set(key, { content, end: now + this.#lifetime });
  }

  /**
   * @param {string} key
   * @param {number} now
   * @returns {number | null}
   */
  find(key, now) {
    this.#sweep(now);
    return this.#entries.get(key)?.content ?? null;
  }

  /**
   * @param {number} now
   * @returns {number}
   */
  count(now) {
    this.#sweep(now);
    return this.#entries.size;
  }

  /** @param {number} now */
  #sweep(now) {
    for (const [oldest, { end }] of this.#entries) {
      if (now < end) return;
      this.#entries.delete(oldest);
    }
  }
}
