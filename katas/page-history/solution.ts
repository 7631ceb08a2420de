export class PageHistory {
  #behind: string[] = [];
  #ahead: string[] = [];
  #current: string;

  constructor(start: string) {
    this.#current = start;
  }

  visit(page: string): void {
    this.#behind.push(this.#current);
    this.#current = page;
    // A new branch: what lay ahead belongs to the old one.
    this.#ahead = [];
  }

  back(): string {
    this.#move(this.#behind, this.#ahead);
    return this.#current;
  }

  forward(): string {
    this.#move(this.#ahead, this.#behind);
    return this.#current;
  }

  /** Takes the top of one stack and lays the current one on the other. */
  #move(from: string[], to: string[]): void {
    const next = from.pop();
    if (next === undefined) return;
    to.push(this.#current);
    this.#current = next;
  }
}
