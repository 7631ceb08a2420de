import { match, ok } from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CompletionList,
  commands,
  type Diagnostic,
  extensions,
  languages,
  Position,
  Uri,
  window,
  workspace,
} from 'vscode';
import { eventually, spindle } from './support';

describe('An author of a kata', () => {
  let folder = '';

  before(async function () {
    // VS Code's own JSON language support does this work; a build without it has nothing to test.
    if (!extensions.getExtension('vscode.json-language-features')) this.skip();
    await spindle();
    folder = await mkdtemp(join(tmpdir(), 'spindle-kata-'));
  });
  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  const open = async (text: string): Promise<Uri> => {
    const kata = join(folder, `kata-${Math.random()}`);
    await mkdir(kata);
    await writeFile(join(kata, 'kata.json'), text);
    const document = await workspace.openTextDocument(Uri.file(join(kata, 'kata.json')));
    await window.showTextDocument(document);
    return document.uri;
  };
  const words = (found: readonly Diagnostic[]) => found.map(({ message }) => message).join('\n');

  it('sees squiggles under what the format does not allow', async () => {
    const uri = await open('{ "id": "My Kata", "title": "T", "topic": "t", "level": 99, "kind": "riddle" }');
    const found = await eventually('there are diagnostics', () => {
      const all = languages.getDiagnostics(uri);
      return all.length >= 3 ? all : undefined;
    });
    match(words(found), /riddle|Value is not accepted/);
    match(words(found), /maximum/i);
    match(words(found), /Missing property/);
  });

  it('is offered the fields of the format', async () => {
    const uri = await open('{\n  \n}');
    const labels = await eventually('there are completions', async () => {
      const at = new Position(1, 2);
      const list = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', uri, at);
      const found = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return found.includes('signature') ? found : undefined;
    });
    for (const field of ['id', 'title', 'topic', 'level', 'kind', 'cases', 'variations', 'hints']) {
      ok(labels.includes(field), field);
    }
  });
});
