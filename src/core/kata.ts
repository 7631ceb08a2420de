import type { Json, RecordTypes, TypeName } from './values';

/** The languages a kata may be offered in. */
export const languages = ['javascript', 'typescript', 'python', 'go', 'rust'] as const;
export type Language = (typeof languages)[number];

/** One thing a person who understands a topic is able to say. */
export interface KeyPoint {
  readonly id: string;
  readonly text: string;
}

/** A skill with a name, prerequisites (`needs`, topic ids) and key points. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly area: string;
  readonly needs: readonly string[];
  readonly keyPoints: readonly KeyPoint[];
}

export interface Parameter {
  readonly name: string;
  readonly type: TypeName;
}

/** What the learner writes: a function from `params` to `returns`. */
export interface FunctionSignature {
  readonly name: string;
  readonly params: readonly Parameter[];
  readonly returns: TypeName;
}

/** What the learner writes: a class made by `new` and driven through `methods`. */
export interface ObjectSignature {
  readonly name: string;
  readonly new: readonly Parameter[];
  readonly methods: readonly FunctionSignature[];
}

export type Signature = FunctionSignature | ObjectSignature;

/** What one call must do: return a value, or throw (any error). */
export type Expectation = { readonly returns: Json; readonly unordered: boolean } | { readonly throws: true };

/** One call of the function under test. */
export interface FunctionCase {
  readonly name: string;
  readonly args: readonly Json[];
  readonly expect: Expectation;
}

export interface MethodCall {
  readonly method: string;
  readonly args: readonly Json[];
  readonly expect: Expectation;
}

/** One object, made with `new`, and the calls it must answer in order. */
export interface ObjectCase {
  readonly name: string;
  readonly new: readonly Json[];
  readonly calls: readonly MethodCall[];
}

export type Case = FunctionCase | ObjectCase;

export const kinds = ['function', 'object', 'fix', 'refactor', 'predict', 'edit', 'project'] as const;
export type Kind = (typeof kinds)[number];

/** The kinds whose verdict comes from running one source against cases. */
export type CodeKind = Exclude<Kind, 'edit' | 'project'>;

/**
 * What is counted of every function of a source, by a parser of its language (core knows only the names):
 *
 * - `nesting`: how deep ifs, choices, loops, tries and functions lie inside each other. A function within a function adds
 *   a level, as in Campbell, "Cognitive Complexity" (SonarSource, 2018): moving the depth into a callback hides nothing.
 * - `complexity`: decisions plus one, every `and` and `or` counted (McCabe, "A Complexity Measure", 1976).
 * - `statements`: those of the function itself, not of functions within it.
 * - `parameters`: those a caller may give.
 */
export const measures = ['nesting', 'complexity', 'statements', 'parameters'] as const;

export type MeasureName = (typeof measures)[number];

/** What a refactoring must reach: at most so much of one thing in every function. */
export interface Measure {
  readonly of: MeasureName;
  readonly most: number;
}

/** A folder with a test command of its own. Paths are relative to that folder, with `/`. */
export interface Project {
  /** The file the learner is sent to, and that is kept as the attempt. */
  readonly main: string;
  /** `node` is the editor's own; everything else is found as the toolchains are. */
  readonly test: { readonly command: string; readonly args: readonly string[] };
  /** Files, and folders with all that lies in them, that are not the learner's: as the kata has them in every run. */
  readonly keep: readonly string[];
}

/** The folder of a project's files, in a kata as in a draft. */
export const projectFolder = 'project';

export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/** A kata as the index knows it: enough to choose and to list, without its texts. */
export interface KataInfo {
  readonly id: string;
  readonly title: string;
  readonly topic: string;
  readonly also: readonly string[];
  /** 1 (first steps) to 10. */
  readonly level: number;
  readonly kind: Kind;
  readonly languages: readonly Language[];
  /** Ids; the first one is always `base`. */
  readonly variations: readonly string[];
}

/** What every exercise has, whatever its kind. */
interface AnyExercise {
  readonly kata: string;
  readonly variation: string;
  readonly topic: string;
  readonly language: Language;
  readonly level: number;
  readonly title: string;
  /** Markdown. */
  readonly statement: string;
  readonly hints: readonly string[];
  /** The learner's file, from the draft's folder: `insert-position.ts`, `project/src/cart.js`. */
  readonly fileName: string;
  readonly starter: string;
  readonly reference: string;
}

/** Code that is run against cases. */
export interface CodeExercise extends AnyExercise {
  readonly kind: CodeKind;
  readonly signature: Signature;
  readonly types: RecordTypes;
  /** Functions and methods of which a case throws, here or in another variation of the kata. */
  readonly throwing: readonly string[];
  readonly cases: readonly Case[];
  /** Only of the kind `refactor`. */
  readonly measure?: Measure;
}

/** A text to turn into another one: `starter` into `reference`. */
export interface EditExercise extends AnyExercise {
  readonly kind: 'edit';
  /** Edit operations a practised hand needs. */
  readonly par: number;
}

/** A folder with a test command; `starter` and `reference` are those of its main file. */
export interface ProjectExercise extends AnyExercise {
  readonly kind: 'project';
  readonly project: Project;
  /** All files but the main one. */
  readonly files: readonly ProjectFile[];
}

/** One variation of a kata in one language, everything a rep needs, names already in the language's convention. */
export type Exercise = CodeExercise | EditExercise | ProjectExercise;

/** True for an exercise whose code is run against cases. */
export function isCodeExercise(exercise: Exercise): exercise is CodeExercise {
  return exercise.kind !== 'edit' && exercise.kind !== 'project';
}

/** True for a signature that describes a class. */
export function isObjectSignature(signature: Signature): signature is ObjectSignature {
  return 'methods' in signature;
}

/** Every file a draft of the exercise begins with, by its path from the draft's folder. */
export function draftFiles(exercise: Exercise): readonly ProjectFile[] {
  const main = { path: exercise.fileName, text: exercise.starter };
  if (exercise.kind !== 'project') return [main];
  return [main, ...exercise.files.map(({ path, text }) => ({ path: `${projectFolder}/${path}`, text }))];
}

/** True for a file of a project that is not the learner's. */
export function isKept({ keep }: Project, path: string): boolean {
  return keep.some(kept => path === kept || path.startsWith(`${kept}/`));
}

/** @throws Error for an exercise without cases: a fault of whoever asks */
export function codeExercise(exercise: Exercise): CodeExercise {
  if (isCodeExercise(exercise)) return exercise;
  throw new Error(`${exercise.kata} is of the kind ${exercise.kind}, which has no cases.`);
}
