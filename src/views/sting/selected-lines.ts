import { type TextDocument, Uri, window, workspace } from 'vscode';
import { PracticeError } from '../../core/errors';
import type { LineRange } from '../../core/lines-before';
import type { StingRequest } from '../../host/contributions';

/** Lines of a document, whole. */
export interface SelectedLines {
  readonly document: TextDocument;
  readonly lines: LineRange;
  readonly code: string;
}

/** What a script names, else what is selected. @throws PracticeError where nothing is */
export async function selectedLines({ file, from, to }: Partial<StingRequest>): Promise<SelectedLines> {
  const named = file === undefined ? undefined : await workspace.openTextDocument(Uri.parse(file, true));
  const editor = window.activeTextEditor;
  const document = named ?? editor?.document;
  if (!document) throw new PracticeError('No file is open. Open the one you fixed and select the lines of the bug.');
  const selected = named ? undefined : selectionOf(editor);
  const lines = { from: from ?? selected?.from ?? 0, to: to ?? from ?? selected?.to ?? 0 };
  if (!isIn(lines, document)) {
    throw new PracticeError('Select the lines of the bug you just fixed, then log the sting.');
  }
  const range = document.lineAt(lines.from - 1).range.union(document.lineAt(lines.to - 1).range);
  const code = document.getText(range).replaceAll('\r\n', '\n');
  if (code.trim() === '') throw new PracticeError('The selected lines are empty. Select the lines of the bug.');
  return { document, lines, code };
}

function selectionOf(editor: typeof window.activeTextEditor): LineRange | undefined {
  if (!editor || editor.selection.isEmpty) return undefined;
  const { start, end } = editor.selection;
  // A selection that ends before the first character of a line does not mean that line.
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  return { from: start.line + 1, to: last + 1 };
}

function isIn({ from, to }: LineRange, { lineCount }: TextDocument): boolean {
  return Number.isInteger(from) && Number.isInteger(to) && from >= 1 && to >= from && to <= lineCount;
}
