import { answerBlock, readAnswer, writeAnswer } from '../core/answer';
import { type Exercise, type Project, type ProjectExercise, type ProjectFile, projectFolder } from '../core/kata';
import type { LanguageSupport } from './languages/language';
import { localise, sourceNames, throwingNames } from './localise';
import { fill, unresolved } from './placeholders';
import { PackError } from './problem';
import { clashes, renameIdentifiers } from './rename';
import { storyOf } from './story';
import type { Kata, Surface } from './surface';

/** The texts of a surface as they lie in its folder. */
export interface Sources {
  readonly statement: string;
  readonly reference: string;
  /** Only of kinds that start from code. */
  readonly starter?: string;
  /** Only of the kind project: all its files. */
  readonly files?: readonly ProjectFile[];
}

/**
 * One variation in one language, ready for a rep. Base, dressed and reshaped variations all come this way.
 * @throws {PackError} where the statement has a placeholder without a text, or a source uses a dressed name already
 */
export function buildExercise(kata: Kata, surface: Surface, support: LanguageSupport, sources: Sources): Exercise {
  const { info } = kata;
  const story = storyOf(surface, support);
  const missing = unresolved(sources.statement, story);
  if (missing.length > 0) {
    throw new PackError(
      'The statement of {0} (variation {1}) has no text for {2}. Add it under "text" in kata.json.',
      info.id,
      surface.variation,
      missing.map(name => `{{${name}}}`).join(', '),
    );
  }
  const names = sourceNames(surface, support);
  const dressed = (source: string): string => {
    const [clash] = clashes(source, names, support.lexis);
    if (clash === undefined) return renameIdentifiers(source, names, support.lexis);
    throw new PackError(
      '{0}, variation {1}: the {2} source already uses the name "{3}". Choose another one in the variation or in the source.',
      info.id,
      surface.variation,
      support.language,
      clash,
    );
  };
  const title = fill(surface.title, story);
  const common = {
    kata: info.id,
    variation: surface.variation,
    topic: info.topic,
    language: support.language,
    level: info.level,
    title,
    statement: fill(sources.statement, story),
    hints: surface.hints.map(hint => fill(hint, story)),
    fileName: `${info.id}.${support.extension}`,
    reference: dressed(sources.reference),
  };
  const { content } = surface;
  const starter = sources.starter === undefined ? undefined : dressed(sources.starter);
  if (content.kind === 'edit') return { ...common, ...content, starter: starter ?? '' };
  if (content.kind === 'project') return projectExercise(common, content.project, sources.files ?? []);
  const code = { ...localise(content, surface, support), throwing: throwingNames(kata, surface, support) };
  if (content.kind === 'predict') return { ...common, ...code, starter: unanswered(common, support) };
  return { ...common, ...code, starter: starter ?? support.starter({ title, ...code }) };
}

function projectExercise(
  common: Omit<ProjectExercise, 'kind' | 'project' | 'files' | 'starter'>,
  project: Project,
  files: readonly ProjectFile[],
): ProjectExercise {
  const { main } = project;
  return {
    ...common,
    kind: 'project',
    project,
    fileName: `${projectFolder}/${main}`,
    starter: files.find(({ path }) => path === main)?.text ?? '',
    files: files.filter(({ path }) => path !== main),
  };
}

/** What a kata of the kind predict starts from: the reference without its answer. */
function unanswered(
  { kata, variation, reference }: { readonly kata: string; readonly variation: string; readonly reference: string },
  { language, extension }: LanguageSupport,
): string {
  const answered = readAnswer(reference, language);
  if (answered && answered.lines.length > 0) return writeAnswer({ ...answered, lines: [] }, language);
  const { open, close } = answerBlock(language);
  throw new PackError(
    '{0}, variation {1}: solution.{2} must end with what the program prints, between a line {3} and a line {4}.',
    kata,
    variation,
    extension,
    open,
    close,
  );
}
