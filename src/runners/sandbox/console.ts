import { showWire } from '../../core/show';
import { readWire } from '../../core/wire';

/**
 * A console whose every method prints its arguments on a line, texts as they are and values as a failed case shows them.
 * @param encode a value as the JSON text of a `Wire`
 * @param print takes a JSON string
 */
export function createConsole(
  encode: (value: unknown) => string,
  print: (quoted: string) => void,
): Readonly<Record<string, (...values: unknown[]) => void>> {
  const { stringify, parse } = JSON;
  const shown = (value: unknown): string => {
    if (typeof value === 'string') return value;
    if (value instanceof Error) return value.stack ? `${value}\n${value.stack}` : `${value}`;
    return showWire(readWire(parse(encode(value))) ?? null);
  };
  const line = (...values: unknown[]) => print(stringify(`${values.map(shown).join(' ')}\n`));
  return { log: line, info: line, warn: line, error: line, debug: line, trace: line, dir: line, table: line };
}
