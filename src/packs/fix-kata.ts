import type { FunctionSignature, Language, Topic } from '../core/kata';
import type { Json, RecordTypes } from '../core/values';
import { type ExampleCall, parseCall } from './example-call';
import { inferTypes } from './infer-type';
import { supportFor } from './languages/languages';
import { PackError } from './problem';

/** A bug of the learner's own, to be fixed again. */
export interface OwnBug {
  /** Of the kata to be. */
  readonly id: string;
  /** The topic it trains, which the pack names too. */
  readonly topic: Topic;
  readonly language: FixLanguage;
  readonly before: string;
  readonly after: string;
  /** A call that shows the bug, its arguments as JSON: `total([1, 2, 3])`. */
  readonly call: string;
  /** What it must return. */
  readonly returns: Json;
  /** In the order they are given away. */
  readonly hints: readonly string[];
}

/** Languages a kata can be made in: the others want types that a call does not tell. */
export const fixLanguages = ['javascript', 'typescript', 'python'] as const satisfies readonly Language[];
export type FixLanguage = (typeof fixLanguages)[number];

/** What a kata of the kind fix is made of, by file name. Whether it holds, its proof says. @throws PackError */
export function fixKataFiles(bug: OwnBug): ReadonlyMap<string, string> {
  const { language } = bug;
  const call = parseCall(bug.call);
  const { signature, types } = contentOf(call, bug, language);
  const kata = {
    id: bug.id,
    title: shortened(plain(bug.topic.title), 100),
    topic: bug.topic.id,
    level: usualLevel,
    kind: 'fix',
    languages: [language],
    signature,
    ...(Object.keys(types).length > 0 ? { types } : {}),
    cases: [{ name: 'what went wrong', args: call.args, returns: bug.returns }],
    hints: bug.hints.map(plain),
  };
  const { extension } = supportFor(language);
  const code = (text: string) => offered(text.trim(), call.name, language);
  return new Map([
    ['kata.json', `${JSON.stringify(kata, null, 2)}\n`],
    ['statement.md', statementOf(bug)],
    [`starter.${extension}`, code(bug.before)],
    [`solution.${extension}`, code(bug.after)],
  ]);
}

const usualLevel = 3;

function contentOf(
  { name, args }: ExampleCall,
  { returns }: OwnBug,
  language: FixLanguage,
): { readonly signature: FunctionSignature; readonly types: RecordTypes } {
  const inferred = inferTypes([...args, returns]);
  if (language === 'python' && Object.keys(inferred.types).length > 0) {
    throw new PackError(
      'In Python a kata cannot be given objects: choose a call whose arguments are lists, numbers, texts.',
    );
  }
  const params = args.map((_, index) => ({ name: `value${index + 1}`, type: inferred.names[index] ?? 'int' }));
  return {
    signature: { name: nameOf(name, language), params, returns: inferred.names.at(-1) ?? 'int' },
    types: inferred.types,
  };
}

/** The name as a kata has it. @throws PackError where the language's convention would not give it back */
function nameOf(name: string, language: Language): string {
  const camel = supportFor('javascript').nameOf(name, 'function');
  const written = supportFor(language).nameOf(camel, 'function');
  if (written === name && /^[a-z]/.test(name)) return camel;
  throw new PackError(
    'A kata would call the function "{0}", not "{1}". Rename it in a copy of your own.',
    written,
    name,
  );
}

/** In JavaScript what is run must be exported. */
function offered(code: string, name: string, language: Language): string {
  if (language === 'python') return `${code}\n`;
  const isExported = new RegExp(`export\\s+(?:default\\s+)?(?:async\\s+)?(?:function\\*?|const|let|var)\\s+${name}\\b`);
  const isListed = new RegExp(`export\\s*\\{[^}]*\\b${name}\\b`);
  return isExported.test(code) || isListed.test(code) ? `${code}\n` : `${code}\n\nexport { ${name} };\n`;
}

function statementOf({ topic, call, returns }: OwnBug): string {
  const example = `\`${plain(call.trim())}\` must return \`${plain(JSON.stringify(returns))}\`.`;
  return `${plain(topic.title)}\n\nA bug of your own, as it was. Find it and fix it.\n\n${example}\n`;
}

/** Two braces would be a placeholder of the story. */
function plain(text: string): string {
  return text.replaceAll('{{', '{ {');
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
