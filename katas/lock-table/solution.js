export class LockTable {
  /** @type {Map<string, string>} */
  #holders = new Map();
  /**
   * Who waits for it, the longest in front.
   * @type {Map<string, string[]>}
   */
  #queues = new Map();
  /**
   * What each one that waits is waiting for.
   * @type {Map<string, string>}
   */
  #awaited = new Map();

  /**
   * @param {string} owner
   * @param {string} lock
   * @returns {boolean}
   */
  request(owner, lock) {
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

  /**
   * @param {string} owner
   * @param {string} lock
   * @returns {string | null}
   */
  release(owner, lock) {
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

  /** @param {string} owner */
  #mustNotWait(owner) {
    if (this.#awaited.has(owner)) throw new Error(`${owner} waits for ${this.#awaited.get(owner)}.`);
  }

  /**
   * From what is wanted to who has it, to what that one waits for, and so on: a chain, since each waits for one.
   * @param {string} owner
   * @param {string} lock
   */
  #leadsTo(owner, lock) {
    let wanted = lock;
    while (wanted !== undefined) {
      // What somebody waits for always has a holder.
      const holder = this.#holders.get(wanted);
      if (holder === owner) return true;
      wanted = this.#awaited.get(holder);
    }
    return false;
  }
}
