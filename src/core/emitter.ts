/** Something to let go of. The shape of `vscode.Disposable`. */
export interface Disposable {
  dispose(): void;
}

/** Tells listeners that something happened. One listener's error does not keep the others from hearing it. */
export class Emitter<Event> implements Disposable {
  readonly #listeners = new Set<(event: Event) => void>();

  constructor(private readonly onError: (error: unknown) => void) {}

  /** The shape of `vscode.Event`, so that surfaces can subscribe with it. */
  readonly on = (listener: (event: Event) => void): Disposable => {
    // A wrapper makes the same function subscribed twice two subscriptions.
    const own = (event: Event) => listener(event);
    this.#listeners.add(own);
    return { dispose: () => this.#listeners.delete(own) };
  };

  fire(event: Event): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(event);
      } catch (error) {
        this.onError(error);
      }
    }
  }

  dispose(): void {
    this.#listeners.clear();
  }
}
