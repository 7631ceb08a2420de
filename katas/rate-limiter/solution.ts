export class RateLimiter {
  /** By client, the moments that may still count, the oldest first; never more than the limit. */
  #admitted = new Map<string, number[]>();
  #limit: number;
  #span: number;

  constructor(limit: number, span: number) {
    this.#limit = limit;
    this.#span = span;
  }

  admit(client: string, now: number): boolean {
    const moments = this.#admitted.get(client) ?? [];
    // Time never goes back, so what has stopped counting is together at the front and never counts again.
    while (moments.length > 0 && now - moments[0] >= this.#span) moments.shift();
    if (moments.length >= this.#limit) return false;
    moments.push(now);
    this.#admitted.set(client, moments);
    return true;
  }
}
