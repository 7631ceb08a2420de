/** Most values and characters, and deepest nesting, of one reported value: expected values are far smaller. */
const encodeLimits = { values: 200_000, characters: 2_000_000, depth: 1000 } as const;

/**
 * Look at the object itself: `instanceof` can be lied to (Symbol.hasInstance, setPrototypeOf). Those of node:util, or
 * what the sandbox has in their place.
 */
export interface ObjectChecks {
  isMap(value: unknown): value is ReadonlyMap<unknown, unknown>;
  isSet(value: unknown): value is ReadonlySet<unknown>;
  isDate(value: unknown): boolean;
  isNativeError(value: unknown): boolean;
  isProxy(value: unknown): boolean;
  isPromise(value: unknown): boolean;
}

/**
 * Made before the learner's code is loaded; everything it needs is captured here, so that the learner's code cannot
 * bend it: no JSON.stringify of objects (it would call a planted toJSON), no methods looked up on values.
 * The encoder writes any value as the JSON text of a `Wire` (src/core/wire.ts).
 */
export function createEncoder(checks: ObjectChecks): (value: unknown) => string {
  const { apply, ownKeys, getOwnPropertyDescriptor, getPrototypeOf, get } = Reflect;
  const { isArray } = Array;
  const quote = JSON.stringify;
  const text = String;
  const { is } = Object;
  const isFiniteNumber = Number.isFinite;
  const objectPrototype = Object.prototype;
  const mapForEach = Map.prototype.forEach;
  const setForEach = Set.prototype.forEach;
  const dateToText = Date.prototype.getTime;
  const bigintToText = BigInt.prototype.toString;
  const symbolToText = Symbol.prototype.toString;
  const errorToText = Error.prototype.toString;
  const { isMap, isSet, isDate, isNativeError, isProxy, isPromise } = checks;
  const limits = encodeLimits;

  return value => {
    let values = 0;
    let characters = 0;
    // The containers around the value being written, innermost last.
    const around: unknown[] = [];
    let depth = 0;

    const other = (what: string, shown: string) => `{"kind":"other","what":${quote(what)},"text":${quote(shown)}}`;
    const number = (each: number) => {
      if (is(each, -0)) return '{"kind":"number","text":"-0"}';
      if (!isFiniteNumber(each)) return `{"kind":"number","text":"${each}"}`;
      return `${each}`;
    };
    const string = (each: string) => {
      characters += each.length;
      return characters > limits.characters ? '{"kind":"large"}' : quote(each);
    };

    const write = (each: unknown): string => {
      values += 1;
      if (values > limits.values || characters > limits.characters) return '{"kind":"large"}';
      switch (typeof each) {
        case 'undefined':
          return '{"kind":"undefined"}';
        case 'boolean':
          return each ? 'true' : 'false';
        case 'number':
          return number(each);
        case 'string':
          return string(each);
        case 'bigint':
          return other('a BigInt', `${text(apply(bigintToText, each, []))}n`);
        case 'symbol':
          return other('a symbol', text(apply(symbolToText, each, [])));
        case 'function':
          return other('a function', '(a function)');
        default:
          return each === null ? 'null' : container(each as object);
      }
    };

    const container = (each: object): string => {
      for (let index = 0; index < depth; index += 1) if (around[index] === each) return '{"kind":"cycle"}';
      if (depth >= limits.depth) return '{"kind":"deep"}';
      around[depth] = each;
      depth += 1;
      try {
        return inside(each);
      } finally {
        depth -= 1;
      }
    };

    const inside = (each: object): string => {
      if (isProxy(each)) return other('a Proxy', '(a Proxy)');
      if (isArray(each)) return list(each);
      if (isSet(each)) return set(each);
      if (isMap(each)) return map(each);
      if (isDate(each)) return other('a Date', `Date(${text(apply(dateToText, each, []))})`);
      if (isPromise(each)) return other('a promise', '(a promise)');
      if (isNativeError(each)) return other('an error', text(apply(errorToText, each, [])));
      return record(each);
    };

    const list = (each: readonly unknown[]): string => {
      let written = '[';
      // A hole reads as undefined. A huge sparse array stops at the limit.
      for (let index = 0; index < each.length; index += 1) {
        written += (index === 0 ? '' : ',') + write(each[index]);
        if (values > limits.values) break;
      }
      return `${written}]`;
    };

    const set = (each: ReadonlySet<unknown>): string => {
      let written = '';
      apply(setForEach, each, [
        (item: unknown) => {
          if (values <= limits.values) written += (written === '' ? '' : ',') + write(item);
        },
      ]);
      return `{"kind":"set","items":[${written}]}`;
    };

    const map = (each: ReadonlyMap<unknown, unknown>): string => {
      let written = '';
      apply(mapForEach, each, [
        (item: unknown, key: unknown) => {
          if (values <= limits.values) written += `${written === '' ? '' : ','}[${write(key)},${write(item)}]`;
        },
      ]);
      return `{"kind":"map","entries":[${written}]}`;
    };

    const record = (each: object): string => {
      const keys = ownKeys(each);
      let written = '';
      for (let index = 0; index < keys.length; index += 1) {
        const key = keys[index];
        if (typeof key !== 'string' || !getOwnPropertyDescriptor(each, key)?.enumerable) continue;
        if (values > limits.values) break;
        written += `${written === '' ? '' : ','}[${quote(key)},${write(get(each, key))}]`;
      }
      const name = className(each);
      return `{"kind":"object","fields":[${written}]${name === undefined ? '' : `,"class":${quote(name)}`}}`;
    };

    const className = (each: object): string | undefined => {
      const prototype = getPrototypeOf(each);
      if (prototype === objectPrototype || prototype === null) return undefined;
      const maker: unknown = get(prototype, 'constructor');
      const name: unknown = typeof maker === 'function' ? get(maker, 'name') : undefined;
      return typeof name === 'string' ? name : 'unknown';
    };

    return write(value);
  };
}
