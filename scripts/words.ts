// Collects every message of the sources into l10n/bundle.l10n.json, for translators.
//   npm run words   writes it; `npx tsx scripts/words.ts --check` fails where it is out of date or a message would escape
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { allWords, bundleFile, bundleText } from './words/bundle';

const { words, faults } = allWords();
for (const fault of faults) console.error(fault);
const text = bundleText(words);
const isChecking = process.argv.includes('--check');
const isCurrent = existsSync(bundleFile) && readFileSync(bundleFile, 'utf8') === text;
if (isChecking && !isCurrent) console.error('l10n/bundle.l10n.json is out of date: npm run words');
if (!isChecking) {
  mkdirSync(dirname(bundleFile), { recursive: true });
  writeFileSync(bundleFile, text);
  console.log(`${words.length} messages`);
}
process.exitCode = faults.length > 0 || (isChecking && !isCurrent) ? 1 : 0;
