export class LogFeed {
  /** @type {{ time: number, source: number, line: string }[]} */
  #held = [];
  /** By source, the time it reported last. */
  #reported;

  /** @param {number} sources */
  constructor(sources) {
    this.#reported = new Array(sources).fill(-Infinity);
  }

  /**
   * @param {number} source
   * @param {number} time
   * @param {string} line
   * @returns {string[]}
   */
  deliver(source, time, line) {
    if (time < this.#reported[source]) throw new Error(`Source ${source} goes back to ${time}.`);
    this.#reported[source] = time;
    this.#held.push({ time, source, line });
    return this.#release(Math.min(...this.#reported));
  }

  /** @returns {string[]} */
  finish() {
    return this.#release(Infinity);
  }

  /** What lies at the mark itself may still get company that belongs before it. */
  #release(mark) {
    const ready = this.#held.filter(({ time }) => time < mark);
    this.#held = this.#held.filter(({ time }) => time >= mark);
    // The sort is stable: lines of one source stay in the order they came.
    return ready.sort((a, b) => a.time - b.time || a.source - b.source).map(({ line }) => line);
  }
}
