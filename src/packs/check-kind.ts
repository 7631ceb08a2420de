import type { FunctionCase, FunctionSignature, Kind } from '../core/kata';
import type { ContentFile } from './format';
import { pointerTo, type Report } from './problem';

type Field = 'signature' | 'types' | 'cases' | 'measure' | 'par' | 'project';

interface KindFormat {
  /** Fields that a kata of this kind cannot do without. */
  readonly needs: readonly Field[];
  readonly allows?: readonly Field[];
  /** There is a starter.<ext> beside each solution.<ext>. */
  readonly hasStarter: boolean;
}

/** What each kind is made of. A further kind is told here what is still to do. */
export const kindFormats: Readonly<Record<Kind, KindFormat>> = {
  function: { needs: ['signature', 'cases'], allows: ['types'], hasStarter: false },
  object: { needs: ['signature', 'cases'], allows: ['types'], hasStarter: false },
  fix: { needs: ['signature', 'cases'], allows: ['types'], hasStarter: true },
  refactor: { needs: ['signature', 'cases', 'measure'], allows: ['types'], hasStarter: true },
  predict: { needs: [], hasStarter: false },
  edit: { needs: ['par'], hasStarter: true },
  project: { needs: ['project'], hasStarter: false },
};

/** The program of a kata of the kind predict: a function that prints. */
export const programSignature: FunctionSignature = { name: 'program', params: [], returns: 'void' };

export const programCases: readonly FunctionCase[] = [
  { name: 'program', args: [], expect: { returns: null, unordered: false } },
];

const fields: readonly Field[] = ['signature', 'types', 'cases', 'measure', 'par', 'project'];

/** Reports what a kind lacks or has no use for. */
export function checkKind(content: ContentFile, kind: Kind, report: Report): void {
  const { needs, allows = [] } = kindFormats[kind];
  for (const field of needs) {
    if (content[field] === undefined) report('', `"${field}" is missing: the kind ${kind} needs it.`);
  }
  for (const field of fields) {
    if (content[field] === undefined || needs.includes(field) || allows.includes(field)) continue;
    report(pointerTo(field), `"${field}" has no use in the kind ${kind}. Remove it, or change the kind.`);
  }
}
