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
    let count = 0;
    for (let index = 0; index < this.#waiting.length; index += 1) {
      if (this.#waiting[index].label === label) {
        this.#waiting.splice(index, 1);
        count += 1;
      }
    }
    return count;
  }

  advance(now: number): string[] {
    const labels: string[] = [];
    this.#waiting.forEach((timer, index) => {
      if (timer.due <= now) {
        labels.push(timer.label);
        this.#waiting.splice(index, 1);
      }
    });
    return labels;
  }
}
