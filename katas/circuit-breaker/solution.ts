type State =
  | { readonly name: 'closed'; readonly failures: number }
  | { readonly name: 'open'; readonly since: number }
  | { readonly name: 'trial' };

export class CircuitBreaker {
  #state: State = { name: 'closed', failures: 0 };
  #threshold: number;
  #pause: number;

  constructor(threshold: number, pause: number) {
    this.#threshold = threshold;
    this.#pause = pause;
  }

  maySend(now: number): boolean {
    const state = this.#state;
    if (state.name === 'closed') return true;
    if (state.name === 'trial' || now - state.since < this.#pause) return false;
    this.#state = { name: 'trial' };
    return true;
  }

  report(success: boolean, now: number): void {
    const state = this.#state;
    // Open: whatever comes now was under way before, and says nothing new.
    if (state.name === 'open') return;
    if (success) this.#state = { name: 'closed', failures: 0 };
    else if (state.name === 'closed' && state.failures + 1 < this.#threshold) {
      this.#state = { name: 'closed', failures: state.failures + 1 };
    } else this.#state = { name: 'open', since: now };
  }
}
