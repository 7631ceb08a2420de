import type { Language, Signature } from '../../core/kata';
import type { RecordTypes } from '../../core/values';
import type { Lexis } from '../rename';

/** What a name of the signature stands for: languages write these differently. */
export type NameRole = 'function' | 'method' | 'parameter' | 'field' | 'type';

/** What a starter is made from; names already in the language's convention. */
export interface StarterRequest {
  readonly title: string;
  readonly signature: Signature;
  readonly types: RecordTypes;
  /** Functions and methods of which some case throws: languages without exceptions say so in the signature. */
  readonly throwing: readonly string[];
}

/** All that packs know of one language. A further language is one more of these, listed in languages.ts. */
export interface LanguageSupport {
  readonly language: Language;
  /** Without the dot. */
  readonly extension: string;
  readonly lexis: Lexis;
  /** Words that cannot be names. */
  readonly reserved: ReadonlySet<string>;
  /** A name of the kata (camelCase or PascalCase) in the language's convention. */
  nameOf(name: string, role: NameRole): string;
  /** Names in a source that are made of the declared ones (`NewCache`), in an order that holds when those are others. */
  derivedNames?(content: Pick<StarterRequest, 'signature' | 'types'>): readonly string[];
  /** Idiomatic source that compiles and fails every case that expects a value. Ends with a newline. */
  starter(request: StarterRequest): string;
}
