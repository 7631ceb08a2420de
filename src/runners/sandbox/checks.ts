import type { ObjectChecks } from '../javascript/encode';

/** The checks of node:util by means of the language: a built-in method refuses what is not of its kind. */
export function createChecks({ isProxy, isPromise }: Pick<ObjectChecks, 'isProxy' | 'isPromise'>): ObjectChecks {
  const { apply, getPrototypeOf } = Reflect;
  const objectPrototype = Object.prototype;
  const mapSize = getter(Map.prototype, 'size');
  const setSize = getter(Set.prototype, 'size');
  const { getTime } = Date.prototype;
  const { isError } = Error as unknown as { readonly isError: (value: unknown) => boolean };
  const isPlain = (value: unknown) => getPrototypeOf(value as object) === objectPrototype;
  const accepts = (method: () => unknown, value: unknown): boolean => {
    // What is no plain object is rare; a plain one is told without the cost of an exception.
    if (isPlain(value)) return false;
    try {
      apply(method, value, []);
      return true;
    } catch {
      return false;
    }
  };
  return {
    isMap: (value): value is ReadonlyMap<unknown, unknown> => accepts(mapSize, value),
    isSet: (value): value is ReadonlySet<unknown> => accepts(setSize, value),
    isDate: value => accepts(getTime, value),
    isNativeError: value => isError(value),
    isProxy,
    isPromise: value => !isPlain(value) && isPromise(value),
  };
}

/**
 * The language cannot tell a Proxy from its target, so every one made is remembered.
 * @returns the check; put in place before the learner's code is loaded
 */
export function watchProxies(): (value: unknown) => boolean {
  const { apply, construct } = Reflect;
  const { add, has } = WeakSet.prototype;
  const known = new WeakSet<object>();
  const keep = (made: object) => {
    apply(add, known, [made]);
    return made;
  };
  const Native = Proxy;
  const { revocable } = Native;
  const watched = new Native(Native, {
    construct: (target, args, newTarget) => keep(construct(target, args, newTarget)),
    get: (target, name, receiver) => (name === 'revocable' ? makeRevocable : Reflect.get(target, name, receiver)),
  });
  const makeRevocable = (target: object, handler: ProxyHandler<object>) => {
    const made = revocable(target, handler);
    keep(made.proxy);
    return made;
  };
  globalThis.Proxy = watched;
  return value => apply(has, known, [value]) === true;
}

function getter(prototype: object, name: string): () => unknown {
  const found = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!found) throw new Error(`There is no getter ${name}.`);
  return found;
}
