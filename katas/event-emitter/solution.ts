interface Entry {
  listener: string;
  once: boolean;
}

export class EventEmitter {
  /** By event, in the order they were added. */
  #entries = new Map<string, Entry[]>();

  subscribe(event: string, listener: string): void {
    this.#add(event, { listener, once: false });
  }

  subscribeOnce(event: string, listener: string): void {
    this.#add(event, { listener, once: true });
  }

  unsubscribe(event: string, listener: string): boolean {
    const entries = this.#entries.get(event) ?? [];
    const found = entries.findIndex(entry => entry.listener === listener);
    if (found < 0) return false;
    entries.splice(found, 1);
    return true;
  }

  emit(event: string): string[] {
    const entries = this.#entries.get(event) ?? [];
    // A new list, so that nothing is removed from one that is being walked.
    this.#entries.set(
      event,
      entries.filter(({ once }) => !once),
    );
    return entries.map(({ listener }) => listener);
  }

  #add(event: string, entry: Entry): void {
    this.#entries.set(event, [...(this.#entries.get(event) ?? []), entry]);
  }
}
