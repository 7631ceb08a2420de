import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import { ConfigurationTarget, commands, window, workspace } from 'vscode';
import type { RepView } from '../../src/core/rep-view';
import { toolLanguages } from '../../src/runners/toolchains';
import { command, putAwayAfterEach, reference, spindle, startCoding, writeCode } from './support';

const kata = 'largest-value';

describe('With nothing but VS Code on the machine', () => {
  const { PATH } = process.env;
  const { showWarningMessage, showQuickPick } = window;
  /** What the learner is told, and the button they press. */
  let told: { message: string; buttons: string[] }[] = [];
  let press: string | undefined;

  before(async () => {
    process.env.PATH = '';
    await command('doctor', { show: false });
  });
  beforeEach(() => {
    told = [];
    press = undefined;
    answerWith('showWarningMessage', async (message: string, ...buttons: string[]) => {
      told.push({ message, buttons });
      return press;
    });
  });
  afterEach(async () => {
    answerWith('showWarningMessage', showWarningMessage);
    answerWith('showQuickPick', showQuickPick);
    await setLanguage(undefined);
  });
  after(async () => {
    process.env.PATH = PATH;
    await command('doctor', { show: false });
  });
  putAwayAfterEach();

  for (const language of toolLanguages) {
    it(`a script that asks for a rep in ${language} hears what to install, and no rep opens`, async () => {
      await rejects(
        command('startRep', { kata, language }),
        /was not found on the PATH\. Install it from .*restart the editor/,
      );
      await rejects(command('parkRep'), /no rep is open/);
      deepEqual(told, [], 'nobody is asked where a script asked');
    });
  }

  it('everything else works: a whole rep in TypeScript', async () => {
    const rep = await startCoding(kata);
    await writeCode(rep, await reference(kata));
    equal((await command('runTests')).status, 'passed');
  });

  it('the doctor names each that is missing, and what to do', async () => {
    const { languages } = await command('doctor', { show: false });
    const missing = languages.flatMap(found => ('missing' in found ? [found.missing] : []));
    equal(missing.length, 3);
    for (const words of missing) match(words, /was not found on the PATH\. Install it from/);
  });

  it('a person is told once, and may look at the doctor', async () => {
    press = 'Doctor';
    equal(await command('startRep', { kata, language: 'rust', ask: true }), undefined);
    equal(told.length, 1);
    match(told[0]?.message ?? '', /Rust .* was not found on the PATH\. Install it/);
    deepEqual(told[0]?.buttons, ['Doctor', 'Choose Another Language']);
    await rejects(command('parkRep'), /no rep is open/);
  });

  it('a person may take another language at once, of those that run here', async () => {
    press = 'Choose Another Language';
    let offered: string[] = [];
    answerWith('showQuickPick', async (items: { label: string }[]) => {
      offered = items.map(({ label }) => label);
      return items.find(({ label }) => label === 'JavaScript');
    });
    const rep = await command('startRep', { kata, language: 'go', ask: true });
    equal(rep.language, 'javascript');
    deepEqual(offered, ['JavaScript', 'TypeScript']);
    equal(languageSetting(), undefined, 'what was asked for once changes no setting');
  });

  it('a language of new topics that is missing is not offered, and another one takes its place for good', async () => {
    await setLanguage('python');
    equal((await spindle()).state().today.new, 0);
    press = 'Choose Another Language';
    answerWith('showQuickPick', async (items: { label: string }[]) =>
      items.find(({ label }) => label === 'TypeScript'),
    );
    // As from the palette: without any arguments.
    const rep = await commands.executeCommand<RepView>('spindle.startRep');
    deepEqual([rep.language, languageSetting(), told.length], ['typescript', 'typescript', 1]);
    equal((await spindle()).state().today.new, 2);
  });
});

/** Puts an answer in the place of a question of VS Code's, which only a person could answer. */
function answerWith(question: 'showWarningMessage' | 'showQuickPick', answer: unknown): void {
  Object.defineProperty(window, question, { value: answer, configurable: true, writable: true });
}

function languageSetting(): string | undefined {
  return workspace.getConfiguration().inspect<string>('spindle.language')?.globalValue;
}

async function setLanguage(language: string | undefined): Promise<void> {
  await workspace.getConfiguration().update('spindle.language', language, ConfigurationTarget.Global);
}
