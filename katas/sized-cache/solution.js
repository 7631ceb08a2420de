export class SizedCache {
  /**
   * Size by name in order of use, the least recent first: a Map keeps the order of insertion.
   * @type {Map<string, number>}
   */
  #sizes = new Map();
  #total = 0;
  #room;

  /** @param {number} room */
  constructor(room) {
    this.#room = room;
  }

  /**
   * @param {string} entry
   * @param {number} bytes
   * @returns {string[]}
   */
  keep(entry, bytes) {
    if (bytes > this.#room) throw new Error(`${bytes} is more than all the room there is, ${this.#room}.`);
    // Out before others have to go: its old size is room for the new one.
    this.#drop(entry);
    const gone = [];
    for (const oldest of this.#sizes.keys()) {
      if (this.#total + bytes <= this.#room) break;
      this.#drop(oldest);
      gone.push(oldest);
    }
    this.#sizes.set(entry, bytes);
    this.#total += bytes;
    return gone;
  }

  /**
   * @param {string} entry
   * @returns {boolean}
   */
  touch(entry) {
    const bytes = this.#sizes.get(entry);
    if (bytes === undefined) return false;
    this.keep(entry, bytes);
    return true;
  }

  /** @returns {number} */
  taken() {
    return this.#total;
  }

  /** @param {string} entry */
  #drop(entry) {
    this.#total -= this.#sizes.get(entry) ?? 0;
    this.#sizes.delete(entry);
  }
}
