interface Timer {
  label: string;
  due: number;
}

export class TimerList {
  /** The earliest first, equal ones in the order they were added. */
  #waiting: Timer[] = [];

  schedule(label: string, due: number): void {
    const later = this.#waiting.findIndex(timer => timer.due > due);
    this.#waiting.splice(later < 0 ? this.#waiting.length : later, 0, { label, due });
  }

  cancel(label: string): number {
    return this.#remove(timer => timer.label === label).length;
  }

  advance(now: number): string[] {
    return this.#remove(timer => timer.due <= now).map(({ label }) => label);
  }

  #remove(goes: (timer: Timer) => boolean): Timer[] {
    const gone = this.#waiting.filter(goes);
    // Two lists instead of one that changes while it is walked: no element can be stepped over.
    this.#waiting = this.#waiting.filter(timer => !goes(timer));
    return gone;
  }
}
