import { deepEqual, equal, match } from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { ConfigurationTarget, Position, WorkspaceEdit, workspace } from 'vscode';
import type { RepEvent } from '../../src/core/events';
import { command, eventually, fileOf, putAwayAfterEach, startCoding } from './support';

const pasted = `// ${'a piece of code that somebody else wrote '.repeat(3)}\n`;

describe('A rep done with help', () => {
  const paste = async () => {
    const rep = await startCoding();
    const document = await workspace.openTextDocument(fileOf(rep));
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), pasted);
    await workspace.applyEdit(edit);
    // The event of the edit is on its way.
    await delay(200);
    const view = await command('giveUp').then(() => command('recall', { skip: true }));
    const event = (await command('grade')) as RepEvent;
    return { view, outcome: event.outcome };
  };
  putAwayAfterEach();

  it('names what was inserted at once in the evidence, and keeps it', async () => {
    const { view, outcome } = await paste();
    match(view?.proposed?.procedural?.evidence ?? '', /1 large insertion \(\d+ characters\)/);
    equal(outcome.insertions, 1);
    equal(outcome.insertedChars, pasted.replace(/\s/g, '').length);
    await command('undo');
  });

  it('says nothing of it where that is switched off', async () => {
    const configuration = workspace.getConfiguration('spindle');
    await configuration.update('countInsertions', false, ConfigurationTarget.Global);
    try {
      const { outcome } = await paste();
      deepEqual([outcome.insertions, outcome.insertedChars], [undefined, undefined]);
    } finally {
      await configuration.update('countInsertions', undefined, ConfigurationTarget.Global);
      await command('undo');
    }
  });
});

describe('Inline suggestions', () => {
  const name = 'editor.inlineSuggest.enabled';
  const value = () => workspace.getConfiguration().inspect<boolean>(name)?.globalValue;
  const set = (setting: string, to: boolean | undefined) =>
    workspace.getConfiguration().update(setting, to, ConfigurationTarget.Global);
  putAwayAfterEach();
  afterEach(async () => {
    await set('spindle.holdInlineSuggestions', undefined);
    await set(name, undefined);
  });

  it('are as they were in a rep where nobody asked for it', async () => {
    await startCoding();
    await delay(300);
    equal(value(), undefined);
  });

  for (const own of [undefined, true]) {
    it(`are held back while a rep is coded, and what was set (${own}) is given back`, async () => {
      await set(name, own);
      await set('spindle.holdInlineSuggestions', true);
      await startCoding();
      await eventually('held', async () => value() === false);
      await command('giveUp');
      await eventually('given back', async () => value() === own);
    });
  }
});
