import type { KataInfo, Kind } from '../core/kata';
import type { Json } from '../core/values';
import { checkContent } from './check-content';
import { checkKind, checkOffer, kindFormats, programCases, programSignature } from './check-kind';
import { checkDressing, checkSurface, dressedAt, ownFile } from './check-surface';
import type { ContentFile, DressingFile, KataFile } from './format';
import type { LanguageSupport } from './languages/language';
import { supportFor } from './languages/languages';
import { fill } from './placeholders';
import { pointerTo, type Report } from './problem';
import { checkProject } from './project-files';
import type { Schemas } from './schemas';
import { storyOf } from './story';
import type { Content, Kata, Surface } from './surface';

/** A kata's folder as found, its JSON read. */
export interface KataFolder {
  readonly folder: string;
  /** The folder's own name. */
  readonly name: string;
  readonly kata: Json;
  /** Names of the files in it. */
  readonly files: readonly string[];
  /** Paths of the files in its `project/`. */
  readonly project: readonly string[];
  readonly reshapes: readonly ReshapeFolder[];
}

/** One `variations/<name>/` with its variation.json read. */
export interface ReshapeFolder {
  readonly folder: string;
  readonly name: string;
  readonly content: Json;
  readonly files: readonly string[];
  readonly project: readonly string[];
  readonly report: Report;
}

/**
 * The gate: from loose JSON to a strict kata. Everything wrong is reported, to `report` for kata.json and to a reshaped
 * variation's own; a kata with any problem must not be served.
 */
export function readKata(
  found: KataFolder,
  topics: ReadonlySet<string>,
  schemas: Schemas,
  report: Report,
): Kata | undefined {
  const file = schemas.kata(found.kata, report);
  if (!file) return undefined;
  if (file.id !== found.name) report('/id', `The id must be the folder's name, "${found.name}".`);
  checkTopics(file, topics, report);
  checkOffer(file, report);
  const languages = file.languages.map(supportFor);
  checkFiles(file, languages, found.files, report);

  const { folder, project } = found;
  const base = readSurface({ variation: 'base', folder, project, kind: file.kind, languages }, file, report);
  if (!base) return undefined;
  checkSurface(base, languages, ownFile, report);
  const dressed = Object.entries(file.variations ?? {}).map(([id, dressing]) =>
    dress(base, id, dressing, languages, report),
  );
  const reshaped = found.reshapes.flatMap(reshape => readReshape(reshape, file, languages, schemas) ?? []);

  const surfaces = new Map([[base.variation, base]]);
  for (const surface of [...dressed, ...reshaped]) {
    const { variation } = surface;
    if (surfaces.has(variation)) report(pointerTo('variations', variation), `There are two variations "${variation}".`);
    surfaces.set(variation, surface);
  }
  return { info: infoOf(file, base, [...surfaces.keys()]), surfaces };
}

/** Where a surface was found, and what its kata says of it. */
interface SurfacePlace {
  readonly variation: string;
  readonly folder: string;
  readonly project: readonly string[];
  readonly kind: Kind;
  readonly languages: readonly LanguageSupport[];
}

/** Undefined where the file lacks what its kind is made of, which is reported. */
function readSurface(place: SurfacePlace, file: ContentFile, report: Report): Surface | undefined {
  const { variation, folder, kind } = place;
  checkKind(file, kind, report);
  const content = contentOf(place, file, report);
  if (!content) return undefined;
  const { title, hints = [], text = {} } = file;
  return { variation, folder, title, content, hints, text, names: {} };
}

function contentOf(place: SurfacePlace, file: ContentFile, report: Report): Content | undefined {
  const { kind, project: paths } = place;
  const { signature, types = {}, cases, measure, par, project } = file;
  switch (kind) {
    case 'edit':
      return par === undefined ? undefined : { kind, par };
    case 'project':
      if (project) checkProject(project, paths, place.languages, report);
      return project && { kind, project, paths };
    case 'predict':
      return { kind, signature: programSignature, types: {}, cases: programCases };
    default:
      if (!signature || !cases) return undefined;
      return {
        kind,
        signature,
        types,
        cases: checkContent({ signature, types, cases }, report),
        ...(measure ? { measure } : {}),
      };
  }
}

function infoOf(file: KataFile, base: Surface, variations: readonly string[]): KataInfo {
  const { id, topic, also = [], level, kind, languages } = file;
  return { id, title: fill(base.title, storyOf(base)), topic, also, level, kind, languages, variations };
}

function checkTopics(file: KataFile, topics: ReadonlySet<string>, report: Report): void {
  const unknown = (topic: string): string => `There is no topic "${topic}" in topics.json or in a pack loaded earlier.`;
  if (!topics.has(file.topic)) report('/topic', unknown(file.topic));
  file.also?.forEach((topic, index) => {
    if (!topics.has(topic)) report(pointerTo('also', index), unknown(topic));
  });
}

function checkFiles(
  file: Pick<KataFile, 'kind'>,
  languages: readonly LanguageSupport[],
  files: readonly string[],
  report: Report,
): void {
  const { hasStarter } = kindFormats[file.kind];
  const needed = languages.flatMap(({ extension }) =>
    hasStarter ? [`solution.${extension}`, `starter.${extension}`] : [`solution.${extension}`],
  );
  for (const name of ['statement.md', ...needed]) {
    if (!files.includes(name)) report('', `The file ${name} is missing from the folder.`);
  }
}

function dress(
  base: Surface,
  variation: string,
  { title = base.title, names = {}, text = {} }: DressingFile,
  languages: readonly LanguageSupport[],
  report: Report,
): Surface {
  const surface = { ...base, variation, title, names, text: { ...base.text, ...text } };
  checkDressing(surface, report);
  checkSurface(surface, languages, dressedAt(variation), report);
  return surface;
}

function readReshape(
  { folder, name, content, files, project, report }: ReshapeFolder,
  kata: KataFile,
  languages: readonly LanguageSupport[],
  schemas: Schemas,
): Surface | undefined {
  const file = schemas.variation(content, report);
  if (!file) return undefined;
  checkFiles(kata, languages, files, report);
  // Hints hold for the idea, which a reshape keeps; its words are its own.
  const hints = file.hints ?? kata.hints;
  const place = { variation: name, folder, project, kind: kata.kind, languages };
  const surface = readSurface(place, { ...file, hints }, report);
  if (surface) checkSurface(surface, languages, ownFile, report);
  return surface;
}
