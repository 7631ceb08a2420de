import { relative } from 'node:path';
import type { TextDocument } from 'vscode';
import { type LineRange, linesBefore } from '../core/lines-before';
import { type GitRepository, repositoryHolding } from './git-api';

/** What git knows of lines that were just fixed. */
export interface LinesInGit {
  /** The file, from the root of its repository, with `/`. */
  readonly file: string;
  /** HEAD; absent before the first commit. */
  readonly commit?: string;
  /** The whole file and the lines as they were before; absent where git never had them otherwise. */
  readonly before?: { readonly file: string; readonly lines: string };
}

/** Undefined where the file is in no repository, or there is no git. */
export async function linesInGit(document: TextDocument, lines: LineRange): Promise<LinesInGit | undefined> {
  if (document.uri.scheme !== 'file') return undefined;
  const repository = await repositoryHolding(document.uri);
  if (!repository) return undefined;
  // One that was just opened does not know its HEAD yet, and one open for long an older one.
  await repository.status();
  const file = relative(repository.rootUri.fsPath, document.uri.fsPath).replaceAll('\\', '/');
  const commit = repository.state.HEAD?.commit;
  const text = document.getText();
  const before = commit === undefined ? undefined : await fileBefore(repository, document.uri.fsPath, text);
  const found = before === undefined ? '' : linesBefore(before, text, lines);
  return {
    file,
    ...(commit === undefined ? {} : { commit }),
    ...(before === undefined || found.trim() === '' ? {} : { before: { file: before, lines: found } }),
  };
}

/** The last version that differs: HEAD while the fix is not committed, else what its commit changed. */
async function fileBefore(repository: GitRepository, path: string, text: string): Promise<string | undefined> {
  const head = await versionOf(repository, 'HEAD', path);
  if (head === undefined || !isSame(head, text)) return head;
  const [last] = await repository.log({ maxEntries: 1, path });
  const [parent] = last?.parents ?? [];
  return parent === undefined ? undefined : versionOf(repository, parent, path);
}

/** Undefined where the commit does not have the file. */
async function versionOf(repository: GitRepository, ref: string, path: string): Promise<string | undefined> {
  try {
    return await repository.show(ref, path);
  } catch {
    // It is new since: git has nothing to compare with.
    return undefined;
  }
}

function isSame(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}
