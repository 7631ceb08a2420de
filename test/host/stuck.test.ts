import { deepEqual, equal, match } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { ConfigurationTarget, window, workspace } from 'vscode';
import { command, eventually, fileOf, putAwayAfterEach, startCoding, writeCode } from './support';

/** Minutes pass in a moment: the clock of the extension host is set forward. */
describe('A learner who makes no progress', () => {
  const realNow = Date.now;
  const { showInformationMessage } = window;
  let ahead = 0;
  let offers: { message: string; choices: readonly string[]; choose: (choice: string | undefined) => void }[] = [];
  const offered = () => offers.filter(({ message }) => message.includes('No progress'));

  before(() => {
    Date.now = () => realNow() + ahead;
    Object.assign(window, {
      showInformationMessage: (message: string, ...choices: string[]) =>
        new Promise<string | undefined>(choose => offers.push({ message, choices, choose })),
    });
  });
  beforeEach(() => {
    offers = [];
  });
  after(() => {
    Date.now = realNow;
    Object.assign(window, { showInformationMessage });
  });
  putAwayAfterEach();

  const failFourTimes = async () => {
    const rep = await startCoding();
    for (let run = 0; run < 4; run++) {
      ahead += 55_000;
      await writeCode(rep, `export function largest() { return ${run} - 100; }\n`);
      await command('runTests');
    }
    ahead += 10_000;
  };

  it('is offered a hint, an easier kata or a break, and takes the hint', async () => {
    await failFourTimes();
    await eventually('the offer', async () => offered().length > 0);
    const [offer] = offered();
    match(offer?.message ?? '', /What would help/);
    deepEqual(offer?.choices.includes('A Hint'), true);
    offer?.choose('A Hint');
    // What was chosen is done by a command, after this one has begun.
    await delay(1000);
    equal((await command('giveUp')).hintsShown, 1);
  });

  it('may leave it for tonight, which parks the rep with what was typed', async () => {
    const { showInputBox } = window;
    Object.assign(window, { showInputBox: async () => 'the end of the list' });
    try {
      await failFourTimes();
      await eventually('the offer', async () => offered().length > 0);
      offered()[0]?.choose('Leave It for Tonight');
      // A rep that is parked refuses to run, and says so.
      await eventually('parked', () =>
        command('runTests').then(
          () => false,
          (error: Error) => /parked|no rep is open/.test(error.message),
        ),
      );
      const resumed = await command('resumeRep');
      match(await readFile(fileOf(resumed).fsPath, 'utf8'), /3 - 100/);
      equal((await command('undo')).type, 'night');
    } finally {
      Object.assign(window, { showInputBox });
    }
  });

  it('is left alone where that is switched off', async () => {
    const configuration = workspace.getConfiguration('spindle');
    await configuration.update('offerHelpWhenStuck', false, ConfigurationTarget.Global);
    try {
      await failFourTimes();
      await delay(6000);
      deepEqual(offered(), []);
    } finally {
      await configuration.update('offerHelpWhenStuck', undefined, ConfigurationTarget.Global);
    }
  });
});
