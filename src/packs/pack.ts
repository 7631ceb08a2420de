import { messageOf } from '../core/errors';
import { type Exercise, type KataInfo, type Language, projectFolder, type Topic } from '../core/kata';
import type { Json } from '../core/values';
import { listed } from '../core/words';
import { kindFormats } from './check-kind';
import { buildExercise } from './exercise';
import { maximumBytes, type PackEntry, type PackFiles, tooLarge } from './files';
import { parseJson } from './json';
import { type KataFolder, type ReshapeFolder, readKata } from './kata';
import { supportFor } from './languages/languages';
import { PackError, type PackProblem, type Report } from './problem';
import { projectPaths, projectTexts } from './project-files';
import type { Schemas } from './schemas';
import type { Kata, Surface } from './surface';
import { readTopics } from './topics';

/** A folder of topics and katas. Statements and solutions are read when an exercise is asked for. */
export interface Pack {
  readonly folder: string;
  readonly topics: readonly Topic[];
  /** Those without a problem, by id. */
  readonly katas: readonly KataInfo[];
  readonly problems: readonly PackProblem[];
  /** Rejects with a {@link PackError} where kata, variation or language are not offered, or a file cannot be read. */
  exercise(kata: string, variation: string, language: Language): Promise<Exercise>;
}

/**
 * Loads a pack. Always resolves: what cannot be read is among the problems, and the rest is there.
 * @param outer topics of packs loaded earlier, which this one may build on
 * @param schemas absent: the real ones, loaded when they are needed
 */
export async function loadPack(
  folder: string,
  read: PackFiles,
  outer: readonly Topic[] = [],
  schemas?: Schemas,
): Promise<Pack> {
  const loader = new PackLoader(folder, read, schemas ?? (await import('./schema')).schemas());
  const topics = await loader.topics(new Set(outer.map(({ id }) => id)));
  const katas = await loader.katas(new Set([...outer, ...topics].map(({ id }) => id)));
  const byId = new Map(katas.map(kata => [kata.info.id, kata]));
  return {
    folder,
    topics,
    katas: katas.map(({ info }) => info),
    // Folders are read side by side; their problems come out in one order all the same.
    problems: loader.problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
    exercise: (kata, variation, language) => exerciseOf(byId, read, kata, variation, language),
  };
}

/** One kata of a pack, read and checked by itself: a pack may have thousands. */
export interface LoadedKata {
  /** Absent where it has a problem, or where there is no such folder. */
  readonly kata?: Kata;
  readonly problems: readonly PackProblem[];
}

/** @param topics ids of those it may train: of the pack, and of packs loaded earlier */
export async function loadKata(
  folder: string,
  read: PackFiles,
  id: string,
  topics: ReadonlySet<string>,
  schemas?: Schemas,
): Promise<LoadedKata> {
  const loader = new PackLoader(folder, read, schemas ?? (await import('./schema')).schemas());
  const kata = await loader.kata(id, topics);
  return { ...(kata ? { kata } : {}), problems: loader.problems };
}

/** Folders read at the same time: enough to keep the disk busy, few enough for any limit on open files. */
const batchSize = 32;

/** One load: carries the folder and gathers the problems. */
class PackLoader {
  readonly problems: PackProblem[] = [];
  private root: Promise<readonly PackEntry[]> | undefined;

  constructor(
    private readonly folder: string,
    private readonly read: PackFiles,
    private readonly schemas: Schemas,
  ) {}

  async topics(outer: ReadonlySet<string>): Promise<readonly Topic[]> {
    const entries = await this.entries();
    if (!entries.some(({ name }) => name === 'topics.json')) return [];
    const file = `${this.folder}/topics.json`;
    const report = this.reportFor(file);
    const json = await this.json(file, report);
    return json === undefined ? [] : readTopics(json, outer, this.schemas, report);
  }

  async katas(topics: ReadonlySet<string>): Promise<readonly Kata[]> {
    const folders = (await this.entries()).filter(({ name, isDirectory }) => isDirectory && !name.startsWith('.'));
    const names = folders.map(({ name }) => name).sort();
    const katas: Kata[] = [];
    for (let start = 0; start < names.length; start += batchSize) {
      const batch = names.slice(start, start + batchSize);
      for (const kata of await Promise.all(batch.map(name => this.kata(name, topics)))) if (kata) katas.push(kata);
    }
    return katas;
  }

  private entries(): Promise<readonly PackEntry[]> {
    this.root ??= this.list(this.folder, this.reportFor(this.folder));
    return this.root;
  }

  async kata(name: string, topics: ReadonlySet<string>): Promise<Kata | undefined> {
    const folder = `${this.folder}/${name}`;
    const file = `${folder}/kata.json`;
    let sound = true;
    const faulty =
      (report: Report): Report =>
      (pointer, reason) => {
        sound = false;
        report(pointer, reason);
      };
    const report = faulty(this.reportFor(file));
    const entries = await this.list(folder, report);
    // A folder without kata.json is no kata: pictures, notes, another tool's files.
    if (!entries.some(entry => entry.name === 'kata.json')) return undefined;
    const json = await this.json(file, report);
    if (json === undefined) return undefined;
    const reshapes = entries.some(entry => entry.name === 'variations' && entry.isDirectory)
      ? await this.reshapes(`${folder}/variations`, faulty)
      : [];
    const project = await this.project(folder, entries, report);
    const found: KataFolder = { folder, name, kata: json, files: fileNames(entries), project, reshapes };
    const kata = readKata(found, topics, this.schemas, report);
    return sound ? kata : undefined;
  }

  private async reshapes(folder: string, faulty: (report: Report) => Report): Promise<readonly ReshapeFolder[]> {
    const entries = await this.list(folder, faulty(this.reportFor(folder)));
    const found: ReshapeFolder[] = [];
    for (const { name, isDirectory } of entries) {
      if (!isDirectory) continue;
      const file = `${folder}/${name}/variation.json`;
      const report = faulty(this.reportFor(file));
      const content = await this.json(file, report);
      if (content === undefined) continue;
      const entries = await this.list(`${folder}/${name}`, report);
      const project = await this.project(`${folder}/${name}`, entries, report);
      found.push({ folder: `${folder}/${name}`, name, content, files: fileNames(entries), project, report });
    }
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  private async project(folder: string, entries: readonly PackEntry[], report: Report): Promise<readonly string[]> {
    const isThere = entries.some(({ name, isDirectory }) => isDirectory && name === projectFolder);
    return isThere ? projectPaths(folder, this.read, report) : [];
  }

  private async list(folder: string, report: Report): Promise<readonly PackEntry[]> {
    try {
      return await this.read.list(folder);
    } catch (thrown) {
      report('', `The folder cannot be read: ${messageOf(thrown)}`);
      return [];
    }
  }

  private async json(file: string, report: Report): Promise<Json | undefined> {
    try {
      const parsed = await parseJson(await readSmall(file, this.read));
      if ('value' in parsed) return parsed.value;
      report('', parsed.reason);
    } catch (thrown) {
      report('', `The file cannot be read: ${messageOf(thrown)}`);
    }
    return undefined;
  }

  private reportFor(file: string): Report {
    return (pointer, reason) => {
      this.problems.push({ file, pointer, reason });
    };
  }
}

function fileNames(entries: readonly PackEntry[]): readonly string[] {
  return entries.flatMap(({ name, isDirectory }) => (isDirectory ? [] : [name]));
}

/** The limit holds whichever way the files are read. */
async function readSmall(file: string, read: PackFiles): Promise<string> {
  const text = await read.readText(file);
  if (text.length > maximumBytes) throw new Error(tooLarge(text.length));
  return text;
}

/** @throws PackError where kata, variation or language are not offered, or a file cannot be read */
export async function exerciseOf(
  katas: ReadonlyMap<string, Kata>,
  read: PackFiles,
  id: string,
  variation: string,
  language: Language,
): Promise<Exercise> {
  const kata = katas.get(id);
  if (!kata) throw new PackError('There is no kata "{0}"; there are {1}.', id, listed([...katas.keys()]));
  const surface = kata.surfaces.get(variation);
  const { variations, languages } = kata.info;
  if (!surface) throw new PackError('{0} has no variation "{1}"; there are {2}.', id, variation, variations.join(', '));
  if (!languages.includes(language))
    throw new PackError('{0} is not offered in {1}; it is in {2}.', id, language, languages.join(', '));
  const support = supportFor(language);
  const text = (name: string): Promise<string> => sourceText(surface, name, read);
  const { content } = surface;
  const [statement, reference, starter, files] = await Promise.all([
    text('statement.md'),
    text(`solution.${support.extension}`),
    kindFormats[kata.info.kind].hasStarter ? text(`starter.${support.extension}`) : undefined,
    content.kind === 'project' ? projectTexts(content.paths, text) : undefined,
  ]);
  return buildExercise(kata, surface, support, {
    statement,
    reference,
    ...(starter === undefined ? {} : { starter }),
    ...(files === undefined ? {} : { files }),
  });
}

async function sourceText({ folder }: Surface, name: string, read: PackFiles): Promise<string> {
  try {
    return await readSmall(`${folder}/${name}`, read);
  } catch (thrown) {
    throw new PackError('{0}/{1} cannot be read: {2}', folder, name, messageOf(thrown));
  }
}
