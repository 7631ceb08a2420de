export class LruCache {
  /** In order of use, the least recent first: a Map keeps the order of insertion. */
  #entries = new Map<string, number>();
  #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  write(key: string, amount: number): void {
    // Setting alone would leave a known one at its old place in the order.
    this.#entries.delete(key);
    this.#entries.set(key, amount);
    if (this.#entries.size <= this.#capacity) return;
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined) this.#entries.delete(oldest);
  }

  read(key: string): number | null {
    const found = this.#entries.get(key);
    if (found === undefined) return null;
    this.write(key, found);
    return found;
  }
}
