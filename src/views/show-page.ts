import { commands as editor, window } from 'vscode';
import type { VirtualDocuments } from './virtual-documents';

/** Shows Markdown as a page, read-only; as text where there is no preview. @param name as of a virtual document */
export async function showPage(documents: VirtualDocuments, name: string, markdown: string): Promise<void> {
  const uri = documents.show(name, markdown);
  await editor
    .executeCommand('markdown.showPreview', uri)
    .then(undefined, () => window.showTextDocument(uri, { preview: true }));
}
