import { sep } from 'node:path';
import { type TextDocument, Uri, workspace } from 'vscode';
import type { OpenRep } from '../draft-state';
import type { Practice } from '../practice';

/** Where the learner works in a rep: one file or, in a project, a folder. Paths as the editor writes them. */
export interface Workplace {
  readonly file: string;
  readonly folder?: string;
}

/** Undefined in a conceptual review alone. */
export function workplaceOf(practice: Practice, open: OpenRep): Workplace | undefined {
  const file = practice.codePath(open);
  const folder = practice.projectFolder(open);
  if (file === undefined) return undefined;
  return { file: Uri.file(file).fsPath, ...(folder === undefined ? {} : { folder: Uri.file(folder).fsPath }) };
}

export function isWithin({ file, folder }: Workplace, uri: Uri): boolean {
  if (uri.scheme !== 'file') return false;
  return uri.fsPath === file || (folder !== undefined && uri.fsPath.startsWith(folder + sep));
}

/** The learner's documents of the open rep that the editor holds. */
export function openDocuments(practice: Practice): readonly TextDocument[] {
  const place = practice.open && workplaceOf(practice, practice.open);
  return place ? workspace.textDocuments.filter(({ uri }) => isWithin(place, uri)) : [];
}
