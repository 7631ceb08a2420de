export class PageHistory {
  /** @type {string[]} */
  #shown;
  #at = 0;

  /** @param {string} start */
  constructor(start) {
    this.#shown = [start];
  }

  /** @param {string} page */
  visit(page) {
    // Cutting the list here is what makes the steps ahead unreachable.
    this.#shown.length = this.#at + 1;
    this.#shown.push(page);
    this.#at += 1;
  }

  /** @returns {string} */
  back() {
    return this.#move(-1);
  }

  /** @returns {string} */
  forward() {
    return this.#move(1);
  }

  /** @param {number} steps */
  #move(steps) {
    const last = this.#shown.length - 1;
    this.#at = Math.min(Math.max(this.#at + steps, 0), last);
    return this.#shown[this.#at];
  }
}
