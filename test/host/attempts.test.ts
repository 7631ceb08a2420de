import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { TabInputTextDiff, window, workspace } from 'vscode';
import type { RepView } from '../../src/core/rep-view';
import { storageOf } from './log-files';
import { command, eventually, putAwayAfterEach, reference, startCoding, writeCode } from './support';

const kata = 'largest-value';
const first = 'export const largest = () => null;';
const second = 'export const largest = () => 7;';

describe('Earlier attempts', () => {
  putAwayAfterEach();

  it('of a kata never done are none, and showing them says so', async () => {
    deepEqual(await command('showAttempts', { kata, pick: false }), []);
    await rejects(command('showAttempts', { kata }), /no attempt at "The largest number" yet/);
    await rejects(command('showAttempts'), /no attempt yet/);
  });

  it('come newest first, with language, guise, grade and how it went', async () => {
    const [older, newer] = [await attempt(first, 1), await attempt(second, 2)];
    const attempts = await command('showAttempts', { kata, pick: false });
    deepEqual(
      attempts.map(({ id, grade }) => [id, grade]),
      [
        [newer.id, 2],
        [older.id, 1],
      ],
    );
    const { language, variation, passed, revealed, runs, hints } = attempts[0] ?? {};
    deepEqual([language, variation, passed, revealed, runs, hints], ['typescript', 'base', false, true, 0, 0]);
  });

  it('open read-only, as they were graded', async () => {
    const { id } = await attempt(first, 1);
    await command('showAttempts', { kata, attempt: id });
    const document = await eventually('the attempt is open', () => window.activeTextEditor?.document);
    deepEqual([document.uri.scheme, document.languageId, document.getText()], ['spindle', 'typescript', first]);
  });

  it('open the last one of a topic, whichever kata it was of', async () => {
    await attempt(first, 1);
    const { id } = await attempt(second, 2);
    await command('showAttempts', { topic: 'collections' });
    await eventually('the last attempt is open', () => window.activeTextEditor?.document.getText() === second);
    match(window.activeTextEditor?.document.uri.path ?? '', new RegExp(id));
    await rejects(command('showAttempts', { topic: 'sorting' }), /no attempt at ".*" yet/);
  });

  it('are compared with each other, the older to the left whichever is named first', async () => {
    const [older, newer] = [await attempt(first, 1), await attempt(second, 2)];
    await command('showAttempts', { kata, attempt: newer.id, with: older.id });
    const { original, modified } = await openDiff(`/attempts/${newer.id}`);
    deepEqual([await textOf(original), await textOf(modified)], [first, second]);
  });

  it('are compared with the reference', async () => {
    const { id } = await attempt(first, 1);
    await command('showAttempts', { kata, attempt: id, with: 'reference' });
    const { original, modified } = await openDiff('/reference/largest-value/base');
    deepEqual([await textOf(original), await textOf(modified)], [first, await reference(kata)]);
  });

  it('whose code has gone say where it was looked for', async () => {
    const rep = await attempt(first, 1);
    const { data } = await command('doctor', { show: false });
    await rm(join(data.folder, 'attempts', `${rep.id}.ts`));
    await rejects(command('showAttempts', { kata, attempt: rep.id }), (error: unknown) => {
      const { message } = error as Error;
      match(message, /The code of the attempt of .*\d.* is not in /);
      ok(message.includes(data.folder));
      return true;
    });
    equal(storageOf(rep), data.folder);
  });

  it('that are not of this kata are refused, with those there are', async () => {
    const { id } = await attempt(first, 1);
    const request = { kata, attempt: '01HF0000000000000000000000' };
    await rejects(command('showAttempts', request), new RegExp(`no attempt "01HF0+" at this kata. There are: ${id}`));
  });

  it('stay closed while the same kata is asked anew', async () => {
    const { id } = await attempt(first, 1);
    await startCoding(kata);
    await rejects(command('showAttempts', { kata, attempt: id }), /until then they give the answer away/);
    await command('giveUp');
    await command('showAttempts', { kata, attempt: id });
  });
});

/** A rep that is given up with this code, and graded. */
async function attempt(code: string, procedural: 1 | 2): Promise<RepView> {
  const rep = await startCoding(kata);
  await writeCode(rep, code);
  await command('giveUp');
  // Giving up opens the solution in its own time, which would take the place of what a test opens.
  await openDiff(`${rep.id}/reference`);
  await command('recall', { skip: true });
  await command('grade', { procedural });
  return rep;
}

/** The diff whose right side has this in its path. */
function openDiff(path: string): Promise<TabInputTextDiff> {
  return eventually(`a diff of ${path}`, () =>
    window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .map(({ input }) => input)
      .find(
        (input): input is TabInputTextDiff => input instanceof TabInputTextDiff && input.modified.path.includes(path),
      ),
  );
}

async function textOf(uri: TabInputTextDiff['original']): Promise<string> {
  return (await workspace.openTextDocument(uri)).getText();
}
