import type { Kind, Language, Measure, Project, Signature } from '../core/kata';
import type { Json, RecordTypes } from '../core/values';

// The files of a pack as their schemas (katas/*.schema.json) admit them; nothing beyond the schema is known here.

/** Base name → name in a variation. */
export type Names = Readonly<Record<string, string>>;

/** Placeholder → words of the story. */
export type StoryText = Readonly<Record<string, string>>;

/** What kata.json and variation.json have in common. */
export interface ContentFile {
  readonly title: string;
  /** With `cases`, of the kinds function, object, fix and refactor. */
  readonly signature?: Signature;
  readonly types?: RecordTypes;
  readonly cases?: readonly CaseFile[];
  /** Of the kind refactor. */
  readonly measure?: Measure;
  /** Of the kind edit. */
  readonly par?: number;
  /** Of the kind project. */
  readonly project?: Project;
  readonly hints?: readonly string[];
  readonly text?: StoryText;
  readonly equivalents?: readonly EquivalentFile[];
}

/** A change to the JavaScript reference that changes nothing it answers; only the proof of the katas reads it. */
export interface EquivalentFile {
  readonly original: string;
  readonly replacement: string;
  /** The code from the beginning of its line on, as far as it takes to tell the place from others. */
  readonly at?: string;
  readonly reason: string;
}

/** The content of a kind that runs code against cases. */
export type CodeContentFile = Required<Pick<ContentFile, 'signature' | 'cases'>> & Pick<ContentFile, 'types'>;

export interface KataFile extends ContentFile {
  readonly id: string;
  readonly topic: string;
  readonly also?: readonly string[];
  readonly level: number;
  readonly kind: Kind;
  readonly languages: readonly Language[];
  readonly hints: readonly string[];
  readonly variations?: Readonly<Record<string, DressingFile>>;
}

export interface DressingFile {
  readonly title?: string;
  readonly names?: Names;
  readonly text?: StoryText;
}

export interface FunctionCaseFile {
  readonly name: string;
  readonly args: readonly Json[];
  readonly returns?: Json;
  readonly throws?: true;
  readonly unordered?: boolean;
}

export interface CallOptions {
  readonly throws?: true;
  readonly unordered?: boolean;
}

export type CallFile = readonly [method: string, args: readonly Json[], returns: Json, options?: CallOptions];

export interface ObjectCaseFile {
  readonly name: string;
  readonly new: readonly Json[];
  readonly calls: readonly CallFile[];
}

export type CaseFile = FunctionCaseFile | ObjectCaseFile;

export interface TopicFile {
  readonly id: string;
  readonly title: string;
  readonly area: string;
  readonly needs?: readonly string[];
  readonly keyPoints: readonly { readonly id: string; readonly text: string }[];
}

export interface TopicsFile {
  readonly topics: readonly TopicFile[];
}
