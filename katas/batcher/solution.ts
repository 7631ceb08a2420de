export class Batcher {
  #waiting: string[] = [];
  #batchSize: number;

  constructor(batchSize: number) {
    this.#batchSize = batchSize;
  }

  accept(row: string): string[] {
    this.#waiting.push(row);
    return this.#waiting.length < this.#batchSize ? [] : this.finish();
  }

  finish(): string[] {
    const batch = this.#waiting;
    // A new list: the old one belongs to the caller from now on.
    this.#waiting = [];
    return batch;
  }
}
