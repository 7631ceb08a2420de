import { equal, ok } from 'node:assert/strict';
import { commands as editor, Selection, type TextEditor, window } from 'vscode';
import type { RepEvent } from '../../src/core/events';
import type { RepView } from '../../src/core/rep-view';
import { command, eventually, fileOf, putAwayAfterEach } from './support';

/** What the last hint of each kata to edit says, done with the editor's own commands; selecting is no edit. */
const moves: Readonly<Record<string, (shown: TextEditor) => Promise<void>>> = {
  'rename-everywhere base': async shown => {
    select(shown, /\btotal\b/g);
    await type('cost');
  },
  'rename-everywhere keys': async shown => {
    select(shown, /colour: '/g);
    await type("hue: '");
  },
  'move-lines base': async shown => {
    // Cut and paste would be two as well, but a browser without a person has no clipboard.
    select(shown, /serve/);
    await run('editor.action.deleteLines');
    select(shown, /(?<=taste',)/);
    await type("\n'serve with bread',");
  },
  'move-lines copies': async shown => {
    select(shown, /monday/);
    await run('editor.action.copyLinesDownAction', 'editor.action.copyLinesDownAction');
    for (const day of ['tuesday', 'wednesday']) {
      select(shown, /monday/g, 1);
      await type(day);
    }
  },
  'change-inside base': async shown => {
    for (const [key, text] of Object.entries({ open: 'Open', close: 'Close', retry: 'Try again' })) {
      select(shown, new RegExp(`(?<=${key}: ')[^']*`));
      await type(text);
    }
  },
  'change-inside arguments': async shown => {
    select(shown, /values\[0\][^)]*/g);
    await type('...values');
  },
  'wrap-lines base': async shown => {
    select(shown, /apple[\s\S]*elderberry/);
    await run('editor.action.insertCursorAtEndOfEachLineSelected');
    await type("',");
    await run('cursorHome');
    await type("  '");
  },
  'wrap-lines records': async shown => {
    select(shown, /apple[\s\S]*damson 7/);
    await run('editor.action.insertCursorAtEndOfEachLineSelected');
    await type(' },');
    await run('cursorHome');
    await type("  { name: '");
    select(shown, /(?<=[a-z]) (?=\d)/g);
    await type("', count: ");
  },
  'sort-lines base': async shown => {
    select(shown, /'lime'[\s\S]*'cherry'/);
    await run('editor.action.sortLinesAscending', 'editor.action.removeDuplicateLines');
  },
  'sort-lines blocks': async shown => {
    for (const block of [/width[\s\S]*border/, /retries[\s\S]*port/]) {
      select(shown, block);
      await run('editor.action.sortLinesAscending');
    }
  },
  'wrap-calls base': async shown => {
    select(shown, /(?<=await )(?=save\()/g);
    await type('retry(() => ');
    await run('cursorEnd', 'cursorLeft');
    await type(')');
  },
  'wrap-calls values': async shown => {
    select(shown, /(?<== )(?=form\.)/g);
    await type('trim(');
    await run('cursorEnd', 'cursorLeft');
    await type(')');
  },
};

describe('Par of a text to edit', () => {
  putAwayAfterEach();

  for (const [name, move] of Object.entries(moves)) {
    it(`is reached as the last hint says: ${name}`, async () => {
      const [kata, variation] = name.split(' ');
      ok(kata && variation);
      await command('startRep', { kata, variation, language: 'typescript' });
      const rep = await command('predict', { skip: true });
      await move(await learnersSide(rep));
      await eventually('it has passed', () => command('recall', { skip: true }).catch(() => undefined));
      const { outcome } = (await command('grade')) as RepEvent;
      equal(outcome.edits, outcome.par);
    });
  }
});

function learnersSide(rep: RepView): Promise<TextEditor> {
  return eventually('the learner’s side has the focus', () => {
    const active = window.activeTextEditor;
    return active?.document.uri.fsPath === fileOf(rep).fsPath ? active : undefined;
  });
}

/** Selects what matches; with a `g`, all matches or the one asked for. */
function select(shown: TextEditor, pattern: RegExp, only?: number): void {
  const text = shown.document.getText();
  const matches = pattern.global ? [...text.matchAll(pattern)] : [pattern.exec(text)];
  const found = matches.flatMap(match => {
    if (!match) return [];
    const { document } = shown;
    return new Selection(document.positionAt(match.index), document.positionAt(match.index + match[0].length));
  });
  ok(found.length > 0, `something matches ${pattern}`);
  shown.selections = only === undefined ? found : found.slice(only, only + 1);
}

/** Commands of the editor, once it knows of the selection. */
async function run(...names: readonly string[]): Promise<void> {
  for (const name of names) await editor.executeCommand(name);
}

async function type(text: string): Promise<void> {
  for (const key of text) await editor.executeCommand('type', { text: key });
}
