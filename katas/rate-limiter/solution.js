export class RateLimiter {
  /**
   * By client, the moments that may still count, the oldest first; never more than the limit.
   * @type {Map<string, number[]>}
   */
  #admitted = new Map();
  #limit;
  #span;

  /**
   * @param {number} limit
   * @param {number} span
   */
  constructor(limit, span) {
    this.#limit = limit;
    this.#span = span;
  }

  /**
   * @param {string} client
   * @param {number} now
   * @returns {boolean}
   */
  admit(client, now) {
    const moments = this.#admitted.get(client) ?? [];
    // Time never goes back, so what has stopped counting is together at the front and never counts again.
    while (moments.length > 0 && now - moments[0] >= this.#span) moments.shift();
    if (moments.length >= this.#limit) return false;
    moments.push(now);
    this.#admitted.set(client, moments);
    return true;
  }
}
