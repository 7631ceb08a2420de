export class CircuitBreaker {
  /** @type {{ name: 'closed', failures: number } | { name: 'open', since: number } | { name: 'trial' }} */
  #state = { name: 'closed', failures: 0 };
  #threshold;
  #pause;

  /**
   * @param {number} threshold
   * @param {number} pause
   */
  constructor(threshold, pause) {
    this.#threshold = threshold;
    this.#pause = pause;
  }

  /**
   * @param {number} now
   * @returns {boolean}
   */
  maySend(now) {
    const state = this.#state;
    if (state.name === 'closed') return true;
    if (state.name === 'trial' || now - state.since < this.#pause) return false;
    this.#state = { name: 'trial' };
    return true;
  }

  /**
   * @param {boolean} success
   * @param {number} now
   */
  report(success, now) {
    const state = this.#state;
    // Open: whatever comes now was under way before, and says nothing new.
    if (state.name === 'open') return;
    if (success) this.#state = { name: 'closed', failures: 0 };
    else if (state.name === 'closed' && state.failures + 1 < this.#threshold) {
      this.#state = { name: 'closed', failures: state.failures + 1 };
    } else this.#state = { name: 'open', since: now };
  }
}
