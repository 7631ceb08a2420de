import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { commands, TabInputWebview, Uri, window, workspace } from 'vscode';
import { languages as allLanguages } from '../../src/core/kata';
import { command, eventually, extension, putAwayAfterEach, spindle } from './support';

const doctorTabs = () =>
  window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ label }) => /Spindle Doctor/.test(label));

describe('Spindle: Doctor', () => {
  putAwayAfterEach();

  it('tells a script where every language runs, how the log is, and what packs there are', async () => {
    const { versions, languages, data, log, packs } = await command('doctor', { show: false });
    equal(versions.spindle, extension().packageJSON.version);
    match(versions.vscode, /^1\.\d+/);
    deepEqual(
      languages.map(({ language }) => language),
      allLanguages,
    );
    for (const found of languages) {
      if ('missing' in found) match(found.missing, /Install it/);
      else ok(existsSync(found.path), `${found.language}: ${found.path}`);
    }
    ok('path' in (languages[0] ?? {}), 'JavaScript needs nothing installed');
    ok(existsSync(data.folder));
    equal(data.problem, undefined);
    deepEqual([log.events, log.damaged], [(await spindle()).state().events, []]);
    ok(packs.katas > 0 && packs.topics > 0);
    deepEqual(packs.problems, []);
    deepEqual(doctorTabs(), [], 'nothing was opened');
  });

  it('never looks where the settings of a workspace point', async () => {
    const folder = workspace.workspaceFolders?.[0]?.uri;
    ok(folder, 'a folder is open');
    const file = Uri.joinPath(folder, '.vscode', 'settings.json');
    const setting = () => workspace.getConfiguration().inspect('python.defaultInterpreterPath')?.workspaceValue;
    await workspace.fs.writeFile(file, Buffer.from('{"python.defaultInterpreterPath": "/nowhere/python3"}'));
    try {
      await eventually('the workspace has the setting', () => setting() === '/nowhere/python3');
      const { languages } = await command('doctor', { show: false });
      doesNotMatch(JSON.stringify(languages), /nowhere/);
    } finally {
      await workspace.fs.delete(file);
      await eventually('the setting is gone', () => setting() === undefined);
    }
  });

  it('opens a page to read', async () => {
    await commands.executeCommand('spindle.doctor');
    await eventually('the page is open', () => doctorTabs().some(({ input }) => input instanceof TabInputWebview));
    const page = await eventually('the page is written', () =>
      workspace.textDocuments.find(({ uri, getText }) => uri.path === '/Spindle Doctor.md' && getText() !== ''),
    );
    match(page.getText(), /# Spindle: Doctor[\s\S]*\*\*JavaScript\*\*: Node\.js [\s\S]*Data folder: `/);
  });
});
