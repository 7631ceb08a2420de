import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../src/webviews/strings';
import { type Extracted, wordsIn } from './extract';

const repository = join(__dirname, '../..');

/** Where the bundle stands: what `l10n` of package.json names, in VS Code's own form. */
export const bundleFile = join(repository, 'l10n/bundle.l10n.json');

/** Every message of the sources and of the webviews' table, sorted, and what would escape translation. */
export function allWords(): Extracted {
  const source = join(repository, 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
  const found = files.map(file =>
    wordsIn(`src/${file.replaceAll('\\', '/')}`, readFileSync(join(source, file), 'utf8')),
  );
  const words = new Set([...found.flatMap(({ words }) => words), ...Object.values(english)]);
  return { words: [...words].sort(), faults: found.flatMap(({ faults }) => faults) };
}

/** The text of the bundle: English to English, to be copied and translated. */
export function bundleText(words: readonly string[]): string {
  return `${JSON.stringify(Object.fromEntries(words.map(word => [word, word])), undefined, 2)}\n`;
}
