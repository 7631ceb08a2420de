/** What one mutant may do before it counts as endless: a kata's reference asks the switches some thousand times a run. */
const mostQuestions = 1_000_000;

/**
 * The switches that instrumented code asks at every place it was changed in. As every loop of such code holds such a
 * place, counting the questions ends one that never ends, after the same number of turns on any machine.
 */
export class Switches {
  private active: string | undefined;
  private questions = 0;

  /** Puts the two functions that Stryker's instrumenter calls where its code finds them. */
  install(target: Record<string, unknown>): void {
    target.stryMutAct_9fa48 = (id: string): boolean => {
      this.questions += 1;
      if (this.isEndless) throw new Error('The mutant does not come to an end.');
      return id === this.active;
    };
    target.stryCov_9fa48 = () => {};
  }

  /** Turns one mutant on and all others off; none is on for `undefined`. */
  turnOn(mutant: string | undefined): void {
    this.active = mutant;
    this.questions = 0;
  }

  /** True from the moment the mutant was stopped. A case that expects an error would take that for one: ask first. */
  get isEndless(): boolean {
    return this.questions > mostQuestions;
  }
}
