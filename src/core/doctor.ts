import type { Language } from './kata';
import { plural, type Translate } from './words';

/** Something that is not as it should be, at a place in a file. */
export interface FileProblem {
  readonly file: string;
  /** Line, or JSON Pointer; empty for the whole file. */
  readonly where: string;
  readonly reason: string;
}

/** Where a language's code runs, or why it cannot. */
export type LanguageReport =
  | { readonly language: Language; readonly version: string; readonly path: string }
  | { readonly language: Language; readonly missing: string };

/** What *Spindle: Doctor* found: plain JSON. Holds nothing that the learner wrote. */
export interface DoctorReport {
  readonly versions: {
    readonly spindle: string;
    readonly vscode: string;
    /** Of the extension host. */
    readonly node: string;
    /** `linux x64` */
    readonly system: string;
  };
  readonly languages: readonly LanguageReport[];
  readonly data: { readonly folder: string; readonly problem?: string };
  readonly log: {
    readonly events: number;
    /** Of them, kept in local storage until the data folder can be written. */
    readonly waiting: number;
    readonly damaged: readonly FileProblem[];
  };
  readonly packs: { readonly topics: number; readonly katas: number; readonly problems: readonly FileProblem[] };
}

/** The report without the name of whoever reads it: for an issue that strangers see. @param home their home folder */
export function withoutHome(report: string, home: string): string {
  return home.length > 1 ? report.replaceAll(home, '~') : report;
}

/** How many things want attention. */
export function troubles({ languages, data, log, packs }: DoctorReport): number {
  const missing = languages.filter(found => 'missing' in found).length;
  return (
    missing +
    (data.problem === undefined ? 0 : 1) +
    (log.waiting > 0 ? 1 : 0) +
    log.damaged.length +
    packs.problems.length
  );
}

/** The report as Markdown. @param nameOf the name of a language */
export function doctorMarkdown(report: DoctorReport, nameOf: (language: Language) => string, t: Translate): string {
  const { versions, languages, data, log, packs } = report;
  const count = troubles(report);
  const sections = [
    `# ${t('Spindle: Doctor')}`,
    count === 0
      ? t('Everything is in order.')
      : plural(t, 'One thing wants attention: look for ✗.|{0} things want attention: look for ✗.', count),
    `## ${t('Languages')}`,
    list(languages.map(found => languageLine(found, nameOf))),
    `## ${t('Practice log')}`,
    list([
      data.problem === undefined
        ? good(t('Data folder: {0}, writable', code(data.folder)))
        : bad(t('Data folder: {0}. {1}', code(data.folder), text(data.problem))),
      good(plural(t, '{0} event|{0} events', log.events)),
      ...(log.waiting > 0
        ? [bad(t('Waiting on this machine until the data folder can be written: {0}', log.waiting))]
        : []),
      ...log.damaged.map(problem => bad(problemLine(problem))),
    ]),
    `## ${t('Packs')}`,
    list([
      good(plural(t, '{0} kata over {1} topics|{0} katas over {1} topics', packs.katas, packs.topics)),
      ...packs.problems.map(problem => bad(problemLine(problem))),
    ]),
    `## ${t('Versions')}`,
    list([
      `Spindle ${versions.spindle}`,
      `Visual Studio Code ${versions.vscode}`,
      `Node.js ${versions.node}`,
      versions.system,
    ]),
  ];
  return `${sections.join('\n\n')}\n`;
}

function languageLine(found: LanguageReport, nameOf: (language: Language) => string): string {
  const name = `**${nameOf(found.language)}**`;
  if ('missing' in found) return bad(`${name}: ${text(found.missing)}`);
  return good(`${name}: ${programs[found.language]} ${text(found.version)} · ${code(found.path)}`);
}

/** What runs or compiles each language. */
const programs: Readonly<Record<Language, string>> = {
  javascript: 'Node.js',
  typescript: 'Node.js',
  python: 'Python',
  go: 'Go',
  rust: 'rustc',
};

function problemLine({ file, where, reason }: FileProblem): string {
  return `${code(where === '' ? file : `${file}:${where}`)}: ${text(reason)}`;
}

function list(lines: readonly string[]): string {
  return lines.map(line => `- ${line}`).join('\n');
}

function good(line: string): string {
  return `✓ ${line}`;
}

function bad(line: string): string {
  return `✗ ${line}`;
}

/** Words from elsewhere (a pack, a program) as they are: neither markup nor a link. */
function text(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&').replace(/\s+/g, ' ');
}

/** A path. Backticks in it, which nobody has, would end the code. */
function code(path: string): string {
  return `\`${path.replaceAll('`', "'").replace(/\s+/g, ' ')}\``;
}
