import type { FunctionCase, FunctionSignature, Kind, Language } from '../core/kata';
import type { ContentFile, KataFile } from './format';
import { pointerTo, type Report } from './problem';

type Field = 'signature' | 'types' | 'cases' | 'measure' | 'par' | 'project';

interface KindFormat {
  /** Fields that a kata of this kind cannot do without. */
  readonly needs: readonly Field[];
  readonly allows?: readonly Field[];
  /** There is a starter.<ext> beside each solution.<ext>. */
  readonly hasStarter: boolean;
  /** Absent: all of them. */
  readonly languages?: readonly Language[];
  /** Another story for the same answer would be no variation. */
  readonly mayNotBeDressed?: true;
}

/** What each kind is made of. A further kind is told here what is still to do. */
export const kindFormats: Readonly<Record<Kind, KindFormat>> = {
  function: { needs: ['signature', 'cases'], allows: ['types'], hasStarter: false },
  object: { needs: ['signature', 'cases'], allows: ['types'], hasStarter: false },
  fix: { needs: ['signature', 'cases'], allows: ['types'], hasStarter: true },
  refactor: {
    needs: ['signature', 'cases', 'measure'],
    allows: ['types'],
    hasStarter: true,
    languages: ['javascript', 'typescript', 'python'],
  },
  predict: { needs: [], hasStarter: false, mayNotBeDressed: true },
  edit: { needs: ['par'], hasStarter: true },
  project: { needs: ['project'], hasStarter: false },
};

/** The program of a kata of the kind predict: a function that prints. */
export const programSignature: FunctionSignature = { name: 'program', params: [], returns: 'void' };

export const programCases: readonly FunctionCase[] = [
  { name: 'program', args: [], expect: { returns: null, unordered: false } },
];

const fields: readonly Field[] = ['signature', 'types', 'cases', 'measure', 'par', 'project'];

/** Reports languages and dressed variations that a kata of this kind cannot have. */
export function checkOffer({ kind, languages, variations = {} }: KataFile, report: Report): void {
  const { languages: possible, mayNotBeDressed } = kindFormats[kind];
  languages.forEach((language, index) => {
    if (!possible || possible.includes(language)) return;
    report(
      pointerTo('languages', index),
      `The kind ${kind} is possible in ${possible.join(', ')}, not in ${language}.`,
    );
  });
  if (!mayNotBeDressed) return;
  for (const id of Object.keys(variations)) {
    report(
      pointerTo('variations', id),
      `In another story the program prints the same: make another program, in the folder variations/${id}.`,
    );
  }
}

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
