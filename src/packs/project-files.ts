import { messageOf } from '../core/errors';
import { isKept, type Project, type ProjectFile, projectFolder } from '../core/kata';
import { maximumBytes, type PackFiles } from './files';
import type { LanguageSupport } from './languages/language';
import { PackError, pointerTo, type Report } from './problem';

const mostFiles = 100;
const deepest = 8;

/** A name that is one everywhere: no dot in front, no way up, nothing a file system keeps for itself. */
const plainName = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;

/**
 * The files of a kata's `project/`, as sorted paths from there. Reports what has no place in it: a link would lead out,
 * an odd name somewhere else on another machine.
 */
export async function projectPaths(folder: string, read: PackFiles, report: Report): Promise<readonly string[]> {
  const paths: string[] = [];
  const walk = async (prefix: string, depth: number): Promise<void> => {
    const below = prefix === '' ? '' : `/${prefix.slice(0, -1)}`;
    for (const { name, isDirectory, isLink } of await read.list(`${folder}/${projectFolder}${below}`)) {
      const path = prefix + name;
      if (isLink) report('', `${projectFolder}/${path} is a link; a project holds plain files.`);
      else if (!plainName.test(name))
        report('', `${projectFolder}/${path}: letters, digits, "_", "-" and "." make a name.`);
      else if (!isDirectory) paths.push(path);
      else if (depth === deepest) report('', `${projectFolder}/${path} lies too deep: ${deepest} folders at most.`);
      else await walk(`${path}/`, depth + 1);
      if (paths.length > mostFiles) return;
    }
  };
  try {
    await walk('', 1);
  } catch (thrown) {
    report('', `The folder ${projectFolder} cannot be read: ${messageOf(thrown)}`);
  }
  if (paths.length > mostFiles) report('', `${projectFolder} has more than ${mostFiles} files.`);
  return paths.sort();
}

/** Checks what kata.json says of the project against the files there are. */
export function checkProject(
  project: Project,
  paths: readonly string[],
  languages: readonly LanguageSupport[],
  report: Report,
): void {
  const { main, test, keep } = project;
  const at = (...path: (string | number)[]): string => pointerTo('project', ...path);
  if (!paths.includes(main)) report(at('main'), `There is no file ${projectFolder}/${main}.`);
  if (isKept(project, main)) report(at('keep'), `${main} is what the learner writes: it cannot be kept as it is.`);
  keep.forEach((kept, index) => {
    if (paths.some(path => isKept({ ...project, keep: [kept] }, path))) return;
    report(at('keep', index), `There is nothing at ${projectFolder}/${kept}.`);
  });
  const [language] = languages;
  if (languages.length > 1) report('/languages', 'A project is written in one language: its files are there once.');
  else if (language && !main.endsWith(`.${language.extension}`)) {
    report(at('main'), `A file of ${language.language} ends in .${language.extension}.`);
  }
  test.args.forEach((arg, index) => {
    if (!leadsOut(arg)) return;
    report(at('test', 'args', index), `"${arg}" leads out of the project. Name what lies in it.`);
  });
}

/** The texts of a project's files. @throws {PackError} where they are too much together */
export async function projectTexts(
  paths: readonly string[],
  text: (name: string) => Promise<string>,
): Promise<readonly ProjectFile[]> {
  const files = await Promise.all(paths.map(async path => ({ path, text: await text(`${projectFolder}/${path}`) })));
  const length = files.reduce((sum, file) => sum + file.text.length, 0);
  if (length > maximumBytes) {
    throw new PackError("The project's files have {0} characters; together they may have {1}.", length, maximumBytes);
  }
  return files;
}

function leadsOut(arg: string): boolean {
  const value = arg.replace(/^--?[\w-]+=/, '');
  return /^([/\\~]|[A-Za-z]:)/.test(value) || value.split(/[/\\]/).includes('..');
}
