import {
  type Case,
  type CodeKind,
  type FunctionSignature,
  isObjectSignature,
  type KataInfo,
  type Measure,
  type ObjectSignature,
  type Parameter,
  type Project,
  type Signature,
} from '../core/kata';
import type { RecordTypes } from '../core/values';
import type { Names, StoryText } from './format';
import type { NameRole } from './languages/language';
import { pointerTo } from './problem';

/** Code to be run against cases. */
export interface CodeContent {
  readonly kind: CodeKind;
  readonly signature: Signature;
  readonly types: RecordTypes;
  readonly cases: readonly Case[];
  /** Only of the kind refactor. */
  readonly measure?: Measure;
}

/** What is asked for, by kind. */
export type Content =
  | CodeContent
  | { readonly kind: 'edit'; readonly par: number }
  | {
      readonly kind: 'project';
      readonly project: Project;
      /** All files of the project, paths from its folder. */
      readonly paths: readonly string[];
    };

/**
 * One variation of a kata, checked; signature, types and cases still carry the names of the file they came from.
 * The base has no `names`, a dressed variation is the base with names and text, a reshaped one has content of its own.
 */
export interface Surface {
  readonly variation: string;
  /** Where statement, solutions and starters lie. */
  readonly folder: string;
  readonly title: string;
  readonly content: Content;
  readonly hints: readonly string[];
  readonly text: StoryText;
  readonly names: Names;
}

/** A kata that passed the gate. */
export interface Kata {
  readonly info: KataInfo;
  /** By variation id, `base` first. */
  readonly surfaces: ReadonlyMap<string, Surface>;
}

export interface NamedPart {
  readonly name: string;
  readonly role: NameRole;
  /** JSON Pointer into the file. */
  readonly pointer: string;
  /** Two parts of one scope cannot have one name. */
  readonly scope: string;
}

/** Undefined where nothing is run against cases. */
export function codeOf(content: Content): CodeContent | undefined {
  return 'signature' in content ? content : undefined;
}

/** Every name that signature and records declare, in the order of the file; a name may occur in several roles. */
export function declaredNames(content: Content): readonly NamedPart[] {
  const code = codeOf(content);
  if (!code) return [];
  const { signature, types } = code;
  const own = isObjectSignature(signature) ? classNames(signature) : functionNames(signature, 'function', '/signature');
  const records = Object.entries(types).flatMap(([record, fields]): NamedPart[] => {
    const at = pointerTo('types', record);
    return [
      { name: record, role: 'type', pointer: at, scope: 'file' },
      ...Object.keys(fields).map(name => ({ name, role: 'field' as const, pointer: at + pointerTo(name), scope: at })),
    ];
  });
  return [...own, ...records];
}

function classNames(signature: ObjectSignature): readonly NamedPart[] {
  return [
    { name: signature.name, role: 'type', pointer: '/signature/name', scope: 'file' },
    ...parameterNames(signature.new, '/signature/new'),
    ...signature.methods.flatMap((method, index) => functionNames(method, 'method', `/signature/methods/${index}`)),
  ];
}

function functionNames(
  { name, params }: FunctionSignature,
  role: 'function' | 'method',
  at: string,
): readonly NamedPart[] {
  const scope = role === 'method' ? 'class' : 'file';
  return [{ name, role, pointer: `${at}/name`, scope }, ...parameterNames(params, `${at}/params`)];
}

function parameterNames(params: readonly Parameter[], at: string): readonly NamedPart[] {
  return params.map(({ name }, index) => ({ name, role: 'parameter', pointer: `${at}/${index}/name`, scope: at }));
}
