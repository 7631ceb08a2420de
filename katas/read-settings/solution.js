/** @typedef {{ host: string, port: number, verbose: boolean }} Settings */

const known = ['host', 'port', 'verbose'];

/**
 * @param {string[]} entries
 * @returns {Settings}
 */
export function readSettings(entries) {
  const values = valuesOf(entries);
  // From here on there are only checked values: whoever holds the result need not ask again.
  return { host: hostOf(values.get('host')), port: portOf(values.get('port')), verbose: verboseOf(values.get('verbose')) };
}

/**
 * Key → text, of known keys only and each once.
 * @param {string[]} entries
 */
function valuesOf(entries) {
  const values = new Map();
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

/** @param {string | undefined} text */
function hostOf(text) {
  if (!text) throw new Error('A host is needed.');
  return text;
}

/** @param {string | undefined} text */
function portOf(text) {
  if (text === undefined) return 8080;
  const port = /^[0-9]+$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65535) throw new Error(`A port is a number from 1 to 65535, not "${text}".`);
  return port;
}

/** @param {string | undefined} text */
function verboseOf(text) {
  if (text === 'true') return true;
  if (text === undefined || text === 'false') return false;
  throw new Error(`verbose is true or false, not "${text}".`);
}
