/** The last value made, for as long as what it was made of is the same: for what several surfaces ask after one change. */
export class Kept<Value> {
  #of: readonly unknown[] | undefined;
  #value: Value | undefined;

  /** Whether `from` would be answered without making. @param of compared one by one, by identity */
  has(of: readonly unknown[]): boolean {
    return this.#of?.length === of.length && of.every((part, index) => Object.is(part, this.#of?.[index]));
  }

  from(of: readonly unknown[], make: () => Value): Value {
    if (!this.has(of)) {
      this.#value = make();
      this.#of = of;
    }
    return this.#value as Value;
  }

  /** The last value, of whatever it was made; undefined before the first. */
  get last(): Value | undefined {
    return this.#value;
  }
}
