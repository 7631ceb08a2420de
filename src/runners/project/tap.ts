/** A test point as TAP reports it: https://testanything.org/tap-version-14-specification.html */
export interface TestPoint {
  readonly name: string;
  readonly passed: boolean;
  readonly skipped: boolean;
  /** What its diagnostics say, as text: `error`, `location`, `stack`, `duration_ms` …; empty where there are none. */
  readonly diagnostics: ReadonlyMap<string, string>;
  /** Names of the subtests that failed. */
  readonly failedWithin: readonly string[];
}

export interface TapOutput {
  /** At the top level, in order. */
  readonly points: readonly TestPoint[];
  /** How many there should be; undefined where no plan was printed. */
  readonly planned: number | undefined;
  /** What was printed between, without TAP's own lines. */
  readonly rest: string;
}

const point = /^(not )?ok\b(?: +\d+)?(?: +-)? *(.*)$/;
const directive = /(?:^| )# *(todo|skip)\b.*$/i;
const summary = /^# (Subtest: .*|(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) [\d.]+)$/;

/** Reads the output of a test command. Output without a test point has only `rest`. */
export function parseTap(output: string): TapOutput {
  const lines = output.split(/\r?\n/);
  const points: TestPoint[] = [];
  const rest: string[] = [];
  let planned: number | undefined;
  let failedWithin: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const found = point.exec(line);
    const plan = /^1\.\.(\d+)/.exec(line);
    if (found) {
      const block = diagnosticsAt(lines, at + 1);
      points.push({ ...testPoint(found), diagnostics: block.entries, failedWithin });
      failedWithin = [];
      at = block.end - 1;
    } else if (plan) planned = Number(plan[1]);
    else if (isSubtest(line)) at = skipSubtest(lines, at, failedWithin);
    else if (!/^TAP version \d+$/.test(line) && !summary.test(line)) rest.push(line);
  }
  return points.length === 0 ? { points, planned, rest: output } : { points, planned, rest: rest.join('\n') };
}

function testPoint([, not, description = '']: RegExpExecArray): Omit<TestPoint, 'diagnostics' | 'failedWithin'> {
  const told = directive.exec(description)?.[1]?.toLowerCase();
  const name = unescaped(description.replace(directive, '')).trim();
  // What is still to be done may fail.
  return { name, passed: not === undefined || told === 'todo', skipped: told === 'skip' };
}

/** Lines of a test within a test are indented. */
function isSubtest(line: string): boolean {
  return /^ {4,}(# Subtest: |(not )?ok\b|1\.\.\d+)/.test(line);
}

/** Notes which subtests failed. Returns the place of the last line of this one. */
function skipSubtest(lines: readonly string[], from: number, failed: string[]): number {
  const found = point.exec((lines[from] ?? '').trimStart());
  if (!found) return from;
  const { name, passed } = testPoint(found);
  if (!passed) failed.push(name);
  return diagnosticsAt(lines, from + 1).end - 1;
}

interface Diagnostics {
  readonly entries: ReadonlyMap<string, string>;
  /** The line behind the block; where there is none, the line asked for. */
  readonly end: number;
}

/** The YAML block behind a test point: only the keys at its own depth, and their values as text. */
function diagnosticsAt(lines: readonly string[], start: number): Diagnostics {
  const entries = new Map<string, string>();
  const indent = /^( +)---$/.exec(lines[start] ?? '')?.[1];
  const end = indent === undefined ? -1 : lines.indexOf(`${indent}...`, start);
  if (indent === undefined || end === -1) return { entries, end: start };
  const key = new RegExp(`^${indent}([A-Za-z_][\\w ]*):(?: (.*))?$`);
  let current: string | undefined;
  for (const line of lines.slice(start + 1, end)) {
    const [, name, value = ''] = key.exec(line) ?? [];
    if (name !== undefined) {
      current = name;
      entries.set(name, scalar(value));
    } else if (current !== undefined) {
      const before = entries.get(current) ?? '';
      entries.set(current, (before === '' ? '' : `${before}\n`) + line.slice(indent.length + 2));
    }
  }
  return { entries: new Map([...entries].map(([name, text]) => [name, text.trim()])), end: end + 1 };
}

/** `'it''s'`, `"a \"b\""`, a block's `|-`, or plain. */
function scalar(value: string): string {
  if (/^[|>][+-]?$/.test(value)) return '';
  if (/^'.*'$/.test(value)) return value.slice(1, -1).replaceAll("''", "'");
  if (!/^".*"$/.test(value)) return value;
  try {
    return String(JSON.parse(value));
  } catch {
    return value.slice(1, -1);
  }
}

function unescaped(description: string): string {
  return description.replace(/\\([\\#])/g, '$1');
}
