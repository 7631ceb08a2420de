export class TokenBucket {
  #tokens: number;
  /** How many came since time 0, the lost ones included. */
  #arrived = 0;
  #capacity: number;
  #interval: number;

  constructor(capacity: number, interval: number) {
    this.#tokens = capacity;
    this.#capacity = capacity;
    this.#interval = interval;
  }

  spend(amount: number, now: number): boolean {
    // Nothing happens between calls: what came meanwhile is made up for here, whether the call succeeds or not.
    const arrived = Math.floor(now / this.#interval);
    this.#tokens = Math.min(this.#tokens + arrived - this.#arrived, this.#capacity);
    this.#arrived = arrived;
    if (amount > this.#tokens) return false;
    this.#tokens -= amount;
    return true;
  }
}
