interface Entry {
  content: number;
  end: number;
}

export class ExpiringCache {
  /** In the order of their end, since all last equally long and time never goes back. */
  #entries = new Map<string, Entry>();
  #lifetime: number;

  constructor(lifetime: number) {
    this.#lifetime = lifetime;
  }

  store(key: string, content: number, now: number): void {
    // Without this, one that is stored again would keep its old place and the order would be wrong.
    this.#entries.delete(key);
    this.#entries.set(key, { content, end: now + this.#lifetime });
  }

  find(key: string, now: number): number | null {
    this.#sweep(now);
    return this.#entries.get(key)?.content ?? null;
  }

  count(now: number): number {
    this.#sweep(now);
    return this.#entries.size;
  }

  #sweep(now: number): void {
    for (const [oldest, { end }] of this.#entries) {
      if (now < end) return;
      this.#entries.delete(oldest);
    }
  }
}
