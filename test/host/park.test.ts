import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { workspace } from 'vscode';
import {
  command,
  eventually,
  fileOf,
  isCodeOpen,
  putAwayAfterEach,
  startCoding,
  startRecalling,
  writeCode,
} from './support';

describe('A parked rep', () => {
  putAwayAfterEach();

  it('is set aside with its code, and comes back in its phase with runs and hints', async () => {
    const rep = await startCoding();
    await eventually('the code is open', () => isCodeOpen(rep));
    await writeCode(rep, 'export const largest = () => null; // half done');
    await command('runTests');
    await command('showHint');
    await writeCode(rep, 'export const largest = () => null; // not saved yet');
    const parked = await command('parkRep');
    deepEqual([parked.id, parked.phase], [rep.id, 'parked']);
    await eventually('the code is set aside', () => !isCodeOpen(rep));
    equal(await readFile(fileOf(rep).fsPath, 'utf8'), 'export const largest = () => null; // not saved yet');

    const resumed = await command('resumeRep');
    deepEqual([resumed.id, resumed.phase, resumed.runs, resumed.hintsShown], [rep.id, 'coding', 1, 1]);
    await eventually('the code is open again', () => isCodeOpen(rep));
    const document = await workspace.openTextDocument(fileOf(rep));
    ok(document.getText().includes('not saved yet'));
  });

  it('can be any of several: by its id, or the newest', async () => {
    const first = await startRecalling();
    await command('parkRep');
    const second = await startCoding('run-lengths');
    await command('parkRep');
    const back = await command('resumeRep', { id: first.id });
    deepEqual([back.id, back.phase], [first.id, 'recalling']);
    await rejects(command('resumeRep', { id: second.id }), /"recalling"/);
    await command('parkRep');
    equal((await command('resumeRep')).id, first.id, 'parked last');
  });

  it('leaves room for other reps, which are recorded as ever', async () => {
    const parked = await startCoding();
    await command('parkRep');
    const other = await startCoding('run-lengths');
    await command('giveUp');
    await command('recall', { skip: true });
    equal((await command('grade')).id, other.id);
    equal((await command('resumeRep')).id, parked.id);
  });

  it('that is resumed while it is open stays as it is', async () => {
    const rep = await startCoding();
    deepEqual(await command('resumeRep'), await command('resumeRep', { id: rep.id }));
  });
});
