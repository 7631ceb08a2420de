import { deepEqual, equal, rejects } from 'node:assert/strict';
import { ConfigurationTarget, TabInputWebview, window, workspace } from 'vscode';
import { command, eventually, putAwayAfterEach } from './support';

const isOpen = () =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('spindle.movement'));

describe('A movement break', function () {
  this.timeout(30_000);
  putAwayAfterEach();

  it('opens as the settings have it', async () => {
    deepEqual(await command('startMovement'), { rounds: 4, workSeconds: 30, easySeconds: 30, seated: false });
    await eventually('the timer is open', isOpen);
  });

  it('runs its rounds, and is in the log where that is wanted', async () => {
    await command('startMovement', { rounds: 1, workSeconds: 1, begin: true, log: true });
    const newest = async () => (await command('showActivity', { pick: false, limit: 1 }))[0];
    await eventually('it is logged', async () => (await newest())?.type === 'movement');
    const told = async () => (await command('showWhatWorks', { show: false })).movement;
    deepEqual((await told())?.breaks, 1);
    const settings = workspace.getConfiguration('spindle');
    await settings.update('movement', false, ConfigurationTarget.Global);
    equal(await told(), undefined);
    await settings.update('movement', undefined, ConfigurationTarget.Global);
    equal((await command('undo')).type, 'movement');
    equal(await told(), undefined);
  });

  it('refuses what is out of range, and is nowhere once it is switched off', async () => {
    await rejects(command('startMovement', { rounds: 99 }), /"rounds" is a whole number/);
    const settings = workspace.getConfiguration('spindle');
    await settings.update('movement', false, ConfigurationTarget.Global);
    await rejects(command('startMovement'), /spindle\.movement/);
    await settings.update('movement', undefined, ConfigurationTarget.Global);
  });
});
