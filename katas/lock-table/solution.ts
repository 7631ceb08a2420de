export class LockTable {
  #holders = new Map<string, string>();
  /** Who waits for it, the longest in front. */
  #queues = new Map<string, string[]>();
  /** What each one that waits is waiting for. */
  #awaited = new Map<string, string>();

  request(owner: string, lock: string): boolean {
    this.#mustNotWait(owner);
    if (!this.#holders.has(lock)) {
      this.#holders.set(lock, owner);
      return true;
    }
    if (this.#leadsTo(owner, lock)) throw new Error(`${owner} would wait for ${lock} for ever.`);
    const queue = this.#queues.get(lock) ?? [];
    queue.push(owner);
    this.#queues.set(lock, queue);
    this.#awaited.set(owner, lock);
    return false;
  }

  release(owner: string, lock: string): string | null {
    this.#mustNotWait(owner);
    if (this.#holders.get(lock) !== owner) throw new Error(`${owner} does not have ${lock}.`);
    const next = this.#queues.get(lock)?.shift();
    if (next === undefined) {
      this.#holders.delete(lock);
      return null;
    }
    this.#holders.set(lock, next);
    this.#awaited.delete(next);
    return next;
  }

  #mustNotWait(owner: string): void {
    if (this.#awaited.has(owner)) throw new Error(`${owner} waits for ${this.#awaited.get(owner)}.`);
  }

  /** From what is wanted to who has it, to what that one waits for, and so on: a chain, since each waits for one. */
  #leadsTo(owner: string, lock: string): boolean {
    let wanted: string | undefined = lock;
    while (wanted !== undefined) {
      const holder = this.#holders.get(wanted);
      if (holder === owner) return true;
      wanted = holder === undefined ? undefined : this.#awaited.get(holder);
    }
    return false;
  }
}
