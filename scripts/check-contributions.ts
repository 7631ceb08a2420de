// Compares package.json and package.nls.json with the typed table the code uses: src/host/contributions.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, contextKeys, settings } from '../src/host/contributions';

interface Manifest {
  readonly contributes?: {
    readonly commands?: readonly { readonly command: string }[];
    readonly configuration?: Configuration | readonly Configuration[];
  };
}

interface Configuration {
  readonly properties?: Readonly<Record<string, unknown>>;
}

const read = (file: string): string => readFileSync(join(__dirname, '..', file), 'utf8');

/** The full names (`spindle.…`) a table holds. */
const namesOf = (table: Readonly<Record<string, string>>): ReadonlySet<string> => new Set(Object.values(table));

/** What one side has and the other lacks, as sentences. */
function difference(what: string, code: ReadonlySet<string>, manifest: ReadonlySet<string>): readonly string[] {
  return [
    ...[...code].filter(name => !manifest.has(name)).map(name => `${what} ${name} is not contributed by package.json.`),
    ...[...manifest]
      .filter(name => !code.has(name))
      .map(name => `${what} ${name} is not in src/host/contributions.ts.`),
  ];
}

/** The context keys of ours that when-clauses anywhere in the manifest name. */
function usedContextKeys(manifest: unknown, known: ReadonlySet<string>): ReadonlySet<string> {
  const clauses: string[] = [];
  JSON.stringify(manifest, (key, value: unknown) => {
    if ((key === 'when' || key === 'enablement') && typeof value === 'string') clauses.push(value);
    return value;
  });
  // `view == spindle.today` names a view, and a setting is named as `config.spindle.…`: neither is a context key.
  const bare = clauses.join(' ').replace(/(view|viewItem|activeWebviewPanelId|activeViewlet)\s*[=!]=~?\s*\S+/g, ' ');
  const used = bare.match(/(?<![\w.])spindle\.[\w.]+/g) ?? [];
  return new Set([...used, ...[...known].filter(key => new RegExp(`(?<![\\w.])${key}(?![\\w.])`).test(bare))]);
}

/** The keys of package.json under which VS Code shows a text. */
const shown = /^(title|description|markdownDescription|label|contents|name|enumDescriptions|markdownEnumDescriptions)$/;

/** What people would read in English whatever their language: a text in the manifest itself. */
function bareTexts(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string')
    return shown.test(key) && /[A-Za-z]{3}/.test(value) && !/^%[^%]+%$/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(each => bareTexts(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => bareTexts(each, name));
}

function problems(): readonly string[] {
  const text = read('package.json');
  const manifest = JSON.parse(text) as Manifest;
  const nls = Object.keys(JSON.parse(read('package.nls.json')) as Record<string, string>);
  const { contributes = {} } = manifest;
  const configurations = [contributes.configuration ?? []].flat() as readonly Configuration[];
  const keys = namesOf(contextKeys);
  const texts = new Set([...text.matchAll(/"%([^%"]+)%"/g)].map(match => match[1] ?? ''));
  return [
    ...difference('Command', namesOf(commands), new Set(contributes.commands?.map(({ command }) => command))),
    ...difference(
      'Setting',
      namesOf(settings),
      new Set(configurations.flatMap(({ properties }) => Object.keys(properties ?? {}))),
    ),
    ...[...usedContextKeys(manifest, keys)]
      .filter(key => !keys.has(key))
      .map(key => `Context key ${key} is used in package.json and not in src/host/contributions.ts.`),
    ...bareTexts(contributes).map(bare => `"${bare}" of package.json is shown: put it into package.nls.json.`),
    ...[...texts].filter(key => !nls.includes(key)).map(key => `%${key}% is not in package.nls.json.`),
    ...nls.filter(key => !texts.has(key)).map(key => `"${key}" of package.nls.json is not used in package.json.`),
  ];
}

const found = problems();
for (const problem of found) console.error(problem);
process.exitCode = found.length === 0 ? 0 : 1;
