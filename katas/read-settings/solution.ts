export interface Settings {
  host: string;
  port: number;
  verbose: boolean;
}

const known = ['host', 'port', 'verbose'];

export function readSettings(entries: string[]): Settings {
  const values = valuesOf(entries);
  // From here on there are only checked values: whoever holds the result need not ask again.
  return { host: hostOf(values.get('host')), port: portOf(values.get('port')), verbose: verboseOf(values.get('verbose')) };
}

/** Key → text, of known keys only and each once. */
function valuesOf(entries: string[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const line of entries.map(entry => entry.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const equals = line.indexOf('=');
    if (equals < 0) throw new Error(`"${line}" has no "=" between key and value.`);
    const key = line.slice(0, equals).trim();
    if (!known.includes(key)) throw new Error(`There is no key "${key}"; there are ${known.join(', ')}.`);
    if (values.has(key)) throw new Error(`"${key}" stands there twice.`);
    values.set(key, line.slice(equals + 1).trim());
  }
  return values;
}

function hostOf(text: string | undefined): string {
  if (!text) throw new Error('A host is needed.');
  return text;
}

function portOf(text: string | undefined): number {
  if (text === undefined) return 8080;
  const port = /^[0-9]+$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65535) throw new Error(`A port is a number from 1 to 65535, not "${text}".`);
  return port;
}

function verboseOf(text: string | undefined): boolean {
  if (text === 'true') return true;
  if (text === undefined || text === 'false') return false;
  throw new Error(`verbose is true or false, not "${text}".`);
}
