export class RollingPercentile {
  /** Those that count, in the order of arrival and once more in ascending order. */
  #arrived: number[] = [];
  #sorted: number[] = [];
  #memory: number;
  #percent: number;

  constructor(memory: number, percent: number) {
    this.#memory = memory;
    this.#percent = percent;
  }

  observe(sample: number): number {
    this.#arrived.push(sample);
    this.#sorted.splice(this.#place(sample), 0, sample);
    if (this.#arrived.length > this.#memory) {
      const [oldest] = this.#arrived.splice(0, 1);
      this.#sorted.splice(this.#place(oldest), 1);
    }
    // In whole numbers: percent / 100 could be a little too large and round up to the next position.
    return this.#sorted[Math.ceil((this.#sorted.length * this.#percent) / 100) - 1];
  }

  /** The position of the first that is not smaller. */
  #place(value: number): number {
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
