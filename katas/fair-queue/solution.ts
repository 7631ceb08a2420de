export class FairQueue {
  #urgent: string[] = [];
  #normal: string[] = [];
  /** How many were served in a row while somebody else was passed over. */
  #passed = 0;
  #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  enter(job: string, urgent: boolean): void {
    (urgent ? this.#urgent : this.#normal).push(job);
  }

  serve(): string | null {
    // Nobody is passed over where nobody else waits.
    if (this.#normal.length === 0) return this.#urgent.shift() ?? null;
    if (this.#passed >= this.#limit || this.#urgent.length === 0) {
      this.#passed = 0;
      return this.#normal.shift() ?? null;
    }
    this.#passed += 1;
    return this.#urgent.shift() ?? null;
  }

  waiting(): number {
    return this.#urgent.length + this.#normal.length;
  }
}
