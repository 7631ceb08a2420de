export class TimerList {
  /**
   * The earliest first, equal ones in the order they were added.
   * @type {{ label: string, due: number }[]}
   */
  #waiting = [];

  /**
   * @param {string} label
   * @param {number} due
   */
  schedule(label, due) {
    const later = this.#waiting.findIndex(timer => timer.due > due);
    this.#waiting.splice(later < 0 ? this.#waiting.length : later, 0, { label, due });
  }

  /**
   * @param {string} label
   * @returns {number}
   */
  cancel(label) {
    let count = 0;
    for (let index = 0; index < this.#waiting.length; index += 1) {
      if (this.#waiting[index].label === label) {
        this.#waiting.splice(index, 1);
        count += 1;
      }
    }
    return count;
  }

  /**
   * @param {number} now
   * @returns {string[]}
   */
  advance(now) {
    const labels = [];
    this.#waiting.forEach((timer, index) => {
      if (timer.due <= now) {
        labels.push(timer.label);
        this.#waiting.splice(index, 1);
      }
    });
    return labels;
  }
}
