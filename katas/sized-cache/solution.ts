export class SizedCache {
  /** Size by name in order of use, the least recent first: a Map keeps the order of insertion. */
  #sizes = new Map<string, number>();
  #total = 0;
  #room: number;

  constructor(room: number) {
    this.#room = room;
  }

  keep(entry: string, bytes: number): string[] {
    if (bytes > this.#room) throw new Error(`${bytes} is more than all the room there is, ${this.#room}.`);
    // Out before others have to go: its old size is room for the new one.
    this.#drop(entry);
    const gone: string[] = [];
    for (const oldest of this.#sizes.keys()) {
      if (this.#total + bytes <= this.#room) break;
      this.#drop(oldest);
      gone.push(oldest);
    }
    this.#sizes.set(entry, bytes);
    this.#total += bytes;
    return gone;
  }

  touch(entry: string): boolean {
    const bytes = this.#sizes.get(entry);
    if (bytes === undefined) return false;
    this.keep(entry, bytes);
    return true;
  }

  taken(): number {
    return this.#total;
  }

  #drop(entry: string): void {
    this.#total -= this.#sizes.get(entry) ?? 0;
    this.#sizes.delete(entry);
  }
}
