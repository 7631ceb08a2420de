import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { TabInputText, window, workspace } from 'vscode';
import type { RepEvent } from '../../src/core/events';
import type { RepView } from '../../src/core/rep-view';
import { attemptOnDisk, storageOf } from './log-files';
import { command, eventually, extension, fileOf, isCodeOpen, putAwayAfterEach, writeCode } from './support';

const kata = 'stock-report';

describe('A rep of a project', () => {
  putAwayAfterEach();

  it('opens its main file, runs its own tests, and keeps the main file as the attempt', async () => {
    const rep = await startProject();
    match(fileOf(rep).path, /\/drafts\/[^/]+\/project\/src\/report\.js$/);
    await eventually('the main file is open', () => isCodeOpen(rep));

    const failed = await command('runTests');
    deepEqual([failed.status, failed.cases.length, failed.passed > 0], ['failed', 9, true]);
    match(failed.cases.find(({ status }) => status === 'failed')?.message ?? '', /deep-equal/);

    const code = await solution();
    await writeCode(rep, code);
    const passed = await command('runTests');
    deepEqual([passed.status, passed.passed, passed.output], ['passed', 9, '']);
    await eventually('the main file is set aside', () => !isCodeOpen(rep));
    await command('recall', { skip: true });
    const event = (await command('grade')) as RepEvent;
    deepEqual([event.kata, event.language, event.outcome.runs], [kata, 'javascript', 2]);
    equal(await attemptOnDisk(storageOf(rep), rep.id, 'js'), code);
    equal(existsSync(folderOf(rep)), false);
  });

  it('opens any of its files, and closes them all when the code is set aside', async () => {
    const rep = await startProject();
    await command('openCode', { file: 'src/lines.js' });
    await command('openCode', { file: 'test/report.test.js' });
    await eventually('three files are open', () => openFiles(rep).length === 3);
    await rejects(command('openCode', { file: '../rep.json' }), /no file "\.\.\/rep\.json".*src\/report\.js/);
    await command('giveUp');
    await eventually('none is open', () => openFiles(rep).length === 0);
  });

  it('runs with its own tests and helpers, whatever became of them', async () => {
    const rep = await startProject();
    await writeCode(rep, await solution());
    const lines = {
      ...rep,
      file: fileOf(rep)
        .with({ path: fileOf(rep).path.replace('report.js', 'lines.js') })
        .toString(),
    };
    await writeCode(lines, 'export const readLines = () => [];\n');
    await rm(join(folderOf(rep), 'test'), { recursive: true });
    const report = await command('runTests');
    // `src/lines.js` is the kata's own: it is put back with the tests.
    equal(report.status, 'passed');
  });

  it('survives being parked, with all its files', async () => {
    const rep = await startProject();
    await writeCode(rep, await solution());
    await command('parkRep');
    await eventually('nothing of it is open', () => openFiles(rep).length === 0);
    await command('resumeRep');
    equal((await command('runTests')).status, 'passed');
  });

  it('that never ends is stopped, and says so', async () => {
    const rep = await startProject();
    await workspace.getConfiguration().update('spindle.runTimeLimit', 1, true);
    try {
      await writeCode(rep, `for (;;);\n${await solution()}`);
      const report = await command('runTests');
      equal(report.status, 'errored');
      match(report.error?.message ?? '', /Not finished after 1 s/);
    } finally {
      await workspace.getConfiguration().update('spindle.runTimeLimit', undefined, true);
    }
  });
});

async function startProject(): Promise<RepView> {
  await command('startRep', { kata, language: 'javascript', variation: 'base' });
  return command('predict', { skip: true });
}

function solution(): Promise<string> {
  return readFile(join(extension().extensionPath, 'katas', kata, 'solution.js'), 'utf8');
}

function folderOf(rep: RepView): string {
  return dirname(dirname(fileOf(rep).fsPath));
}

/** Names of the files of the project that tabs show. */
function openFiles(rep: RepView): readonly string[] {
  const tabs = window.tabGroups.all.flatMap(group => group.tabs);
  return tabs.flatMap(({ input }) =>
    input instanceof TabInputText && input.uri.fsPath.startsWith(folderOf(rep)) ? [input.uri.fsPath] : [],
  );
}
