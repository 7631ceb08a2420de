interface Held {
  time: number;
  source: number;
  line: string;
}

export class LogFeed {
  #held: Held[] = [];
  /** By source, the time it reported last. */
  #reported: number[];

  constructor(sources: number) {
    this.#reported = new Array<number>(sources).fill(-Infinity);
  }

  deliver(source: number, time: number, line: string): string[] {
    if (time < this.#reported[source]) throw new Error(`Source ${source} goes back to ${time}.`);
    this.#reported[source] = time;
    this.#held.push({ time, source, line });
    return this.#release(Math.min(...this.#reported));
  }

  finish(): string[] {
    return this.#release(Infinity);
  }

  /** What lies at the mark itself may still get company that belongs before it. */
  #release(mark: number): string[] {
    const ready = this.#held.filter(({ time }) => time < mark);
    this.#held = this.#held.filter(({ time }) => time >= mark);
    // The sort is stable: lines of one source stay in the order they came.
    return ready.sort((a, b) => a.time - b.time || a.source - b.source).map(({ line }) => line);
  }
}
