export class VanLoader {
  #waiting: string[] = [];
  #total = 0;
  #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  load(parcel: string, weight: number): string[] {
    // Before anything changes, so that an error leaves all as it was.
    if (weight > this.#limit) throw new Error(`No van can carry ${weight}; the limit is ${this.#limit}.`);
    const leaving = this.#total + weight > this.#limit ? this.depart() : [];
    this.#waiting.push(parcel);
    this.#total += weight;
    return leaving;
  }

  depart(): string[] {
    const leaving = this.#waiting;
    this.#waiting = [];
    this.#total = 0;
    return leaving;
  }
}
