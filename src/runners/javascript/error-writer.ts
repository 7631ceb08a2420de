/** Writes whatever was thrown as the JSON text of a `Thrown`; what is thrown may be anything, hostile getters included. */
export function createErrorWriter(): (error: unknown) => string {
  const quote = JSON.stringify;
  const text = String;
  const { get } = Reflect;
  const longest = 10_000;
  const field = (error: object, name: string): string => {
    try {
      const value: unknown = get(error, name);
      if (typeof value !== 'string') return '';
      let cut = '';
      for (let index = 0; index < value.length && index < longest; index += 1) cut += value[index];
      return cut;
    } catch {
      return '';
    }
  };
  return error => {
    if (typeof error === 'object' && error !== null) {
      const part = (name: string) => quote(field(error, name));
      return `{"name":${part('name')},"message":${part('message')},"stack":${part('stack')}}`;
    }
    const shown = typeof error === 'string' ? quote(error) : quote(text(error));
    return `{"name":"","message":${shown},"stack":""}`;
  };
}
