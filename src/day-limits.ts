/** How much a practice day shall hold. */
export interface Limits {
  /** Infinity: as many as there are. */
  readonly minutes: number;
  readonly newTopics: number;
}

/** The limits of the day, which *More Today* raises by a day's worth each time; another day has its own again. */
export class DayLimits {
  #day = Number.NaN;
  #portions = 1;

  /** @param today practice day @param usual a day's worth */
  of(today: number, usual: Limits): Limits {
    const portions = this.#day === today ? this.#portions : 1;
    return { minutes: usual.minutes * portions, newTopics: usual.newTopics * portions };
  }

  /** Allows as much again. */
  more(today: number): void {
    this.#portions = this.#day === today ? this.#portions + 1 : 2;
    this.#day = today;
  }
}
