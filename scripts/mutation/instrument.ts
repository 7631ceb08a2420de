import type { Instrumenter } from '@stryker-mutator/instrumenter';

/** One small change to a source, as a careless programmer could have made it. */
export interface Mutant {
  readonly id: string;
  /** Stryker's name of the kind of change: `EqualityOperator`. */
  readonly mutator: string;
  /** Counts from 1; where the change begins. */
  readonly line: number;
  /** The source from the beginning of that line on. */
  readonly rest: string;
  readonly original: string;
  readonly replacement: string;
}

/** A source that holds all its mutants, each behind a switch (`switches.ts`), and is itself while none is on. */
export interface Instrumented {
  readonly code: string;
  readonly mutants: readonly Mutant[];
}

type Options = Parameters<Instrumenter['instrument']>[1];
type StrykerMutant = Awaited<ReturnType<Instrumenter['instrument']>>['mutants'][number];

/** Every mutant of a JavaScript module but those of the words of its errors, which no case can tell apart. */
export async function instrument(source: string): Promise<Instrumented> {
  // Stryker's is an ES module alone, and these scripts are loaded as CommonJS.
  const { Instrumenter } = await import('@stryker-mutator/instrumenter');
  const file = { name: 'reference.js', mutate: true, content: source };
  const { files, mutants } = await new Instrumenter(silent).instrument([file], options);
  const lines = source.split('\n');
  return {
    code: files[0]?.content ?? '',
    mutants: mutants.filter(({ status }) => status !== 'Ignored').map(mutant => read(mutant, lines)),
  };
}

/** Without the header: the switches it would define are defined, and counted, by `switches.ts`. */
const options: Options & { readonly noHeader: boolean } = {
  plugins: null,
  excludedMutations: [],
  noHeader: true,
  ignorers: [{ shouldIgnore: path => (isErrorMade(path) ? 'the words of an error' : undefined) }],
};

/** `new Error(…)`, `new RangeError(…)`: a case expects an error, any error. */
function isErrorMade(path: { readonly node?: BabelNode }): boolean {
  return path.node?.type === 'NewExpression' && /Error$/.test(path.node.callee?.name ?? '');
}

/** As much of Babel's as is looked at; Stryker's own types leave the path empty. */
interface BabelNode {
  readonly type: string;
  readonly callee?: { readonly name?: string };
}

function read({ id, mutatorName, location, replacement = '' }: StrykerMutant, lines: readonly string[]): Mutant {
  const { start, end } = location;
  const inside = lines.slice(start.line, end.line + 1);
  // The end first: both may lie in one line.
  inside[inside.length - 1] = (inside.at(-1) ?? '').slice(0, end.column);
  inside[0] = (inside[0] ?? '').slice(start.column);
  return {
    id,
    mutator: mutatorName,
    line: start.line + 1,
    rest: lines.slice(start.line).join('\n'),
    original: inside.join('\n'),
    replacement,
  };
}

const silent: ConstructorParameters<typeof Instrumenter>[0] = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: () => {},
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  fatal: () => {},
};
