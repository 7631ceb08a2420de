export class EventEmitter {
  /**
   * By event, in the order they were added.
   * @type {Map<string, { listener: string, once: boolean }[]>}
   */
  #entries = new Map();

  /**
   * @param {string} event
   * @param {string} listener
   */
  subscribe(event, listener) {
    this.#add(event, { listener, once: false });
  }

  /**
   * @param {string} event
   * @param {string} listener
   */
  subscribeOnce(event, listener) {
    this.#add(event, { listener, once: true });
  }

  /**
   * @param {string} event
   * @param {string} listener
   * @returns {boolean}
   */
  unsubscribe(event, listener) {
    const entries = this.#entries.get(event) ?? [];
    const found = entries.findIndex(entry => entry.listener === listener);
    if (found < 0) return false;
    entries.splice(found, 1);
    return true;
  }

  /**
   * @param {string} event
   * @returns {string[]}
   */
  emit(event) {
    const entries = this.#entries.get(event) ?? [];
    // A new list, so that nothing is removed from one that is being walked.
    this.#entries.set(
      event,
      entries.filter(({ once }) => !once),
    );
    return entries.map(({ listener }) => listener);
  }

  /**
   * @param {string} event
   * @param {{ listener: string, once: boolean }} entry
   */
  #add(event, entry) {
    this.#entries.set(event, [...(this.#entries.get(event) ?? []), entry]);
  }
}
