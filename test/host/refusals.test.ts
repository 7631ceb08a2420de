import { equal, match, rejects } from 'node:assert/strict';
import { commands } from 'vscode';
import type { CommandName } from '../../src/host/contributions';
import { command, commandWith, putAwayAfterEach, spindle, startCoding, startRecalling } from './support';

/** What every phase allows; all else of `intents` it must refuse. */
const situations: readonly { phase: string; says: RegExp; possible: RegExp; reach: () => Promise<unknown> }[] = [
  { phase: 'none', says: /no rep is open/, possible: /start a rep .* or resume/, reach: async () => undefined },
  {
    phase: 'predicting',
    says: /"predicting"/,
    possible: /predict, skip the prediction, or park/,
    reach: () => command('startRep', { kata: 'largest-value' }),
  },
  {
    phase: 'coding',
    says: /"coding"/,
    possible: /run the cases, show a hint, give up, or park/,
    reach: () => startCoding(),
  },
  {
    phase: 'recalling',
    says: /"recalling"/,
    possible: /recall, skip the recall, or park/,
    reach: () => startRecalling(),
  },
  {
    phase: 'grading',
    says: /"grading"/,
    possible: /grade, or park/,
    reach: async () => {
      await startRecalling();
      await command('recall', { skip: true });
    },
  },
];

const intents: readonly { name: CommandName; takes: unknown; fits: readonly string[] }[] = [
  { name: 'startRep', takes: { kata: 'largest-value' }, fits: ['none'] },
  { name: 'startRecall', takes: { topic: 'collections' }, fits: ['none'] },
  { name: 'predict', takes: { pass: 0.5, minutes: 5 }, fits: ['predicting'] },
  { name: 'predict', takes: { skip: true }, fits: ['predicting'] },
  { name: 'runTests', takes: {}, fits: ['coding'] },
  { name: 'showHint', takes: {}, fits: ['coding'] },
  { name: 'giveUp', takes: {}, fits: ['coding'] },
  { name: 'recall', takes: { summary: 'x', recalled: [] }, fits: ['recalling'] },
  { name: 'recall', takes: { skip: true }, fits: ['recalling'] },
  { name: 'grade', takes: {}, fits: ['grading'] },
  { name: 'parkRep', takes: {}, fits: ['predicting', 'coding', 'recalling', 'grading'] },
];

describe('A command in the wrong phase is refused, with the phase and what is possible', () => {
  putAwayAfterEach();

  for (const { phase, says, possible, reach } of situations) {
    it(phase === 'none' ? 'where no rep is open' : `where the rep is ${phase}`, async () => {
      await reach();
      for (const { name, takes, fits } of intents) {
        if (fits.includes(phase)) continue;
        const refused = await refusal(name, takes);
        match(refused, says, `${name} names the phase`);
        match(refused, possible, `${name} names what is possible`);
      }
      // Being refused changed nothing: the rep is still where it was.
      if (phase === 'none') return;
      const parked = await command('parkRep');
      equal((await command('resumeRep', { id: parked.id })).phase, phase);
    });
  }

  it('also where there is nothing to resume or to compare', async () => {
    match(await refusal('resumeRep', {}), /no rep to resume. Start one with "Spindle: Start Rep"/);
    match(await refusal('resumeRep', { id: '01HF0000000000000000000000' }), /no rep to resume/);
    match(await refusal('compare', { with: 'reference' }), /Finish a rep first|no code to compare/);
  });

  it('also where the solution would be seen too early', async () => {
    await startCoding();
    match(await refusal('compare', { with: 'reference' }), /after a passing run or after giving up/);
  });

  it('also where another rep is open already', async () => {
    const first = await startCoding();
    await command('parkRep');
    await command('startRep', { kata: 'run-lengths' });
    match(await refusal('resumeRep', { id: first.id }), /"predicting".*park/);
  });
});

describe('A name nobody knows is refused with the names there are', () => {
  putAwayAfterEach();

  const asked: readonly [what: string, request: object, message: RegExp][] = [
    ['kata', { kata: 'no-such-kata' }, /no kata "no-such-kata".*largest-value.*run-lengths/],
    ['topic', { topic: 'no-such-topic' }, /no topic "no-such-topic".*collections.*strings/],
    ['language', { kata: 'largest-value', language: 'cobol' }, /cobol.*javascript.*typescript/i],
    ['variation', { kata: 'largest-value', variation: 'nobody' }, /nobody.*base.*weather/],
  ];
  for (const [what, request, message] of asked) {
    it(`for an unknown ${what}, and no rep is begun`, async () => {
      match(await refusal('startRep', request), message);
      match(await refusal('parkRep', {}), /no rep is open/);
      match(await refusal('resumeRep', {}), /no rep to resume/);
    });
  }

  it('for an unknown topic of a review', async () => {
    match(await refusal('startRecall', { topic: 'nothing' }), /no topic "nothing".*collections/);
  });

  it('for a language that a kata of that topic is not offered in', async () => {
    match(await refusal('startRep', { topic: 'debugging', language: 'go' }), /no kata of debugging in go/);
  });

  it('for an unknown key point', async () => {
    await startRecalling();
    const refused = await refusal('recall', { summary: 'x', recalled: ['one-pass', 'half-open'] });
    match(refused, /no key point "half-open".*one-pass.*start-value/);
  });
});

describe('A value out of range is refused before it reaches the log', () => {
  putAwayAfterEach();

  it('in a prediction', async () => {
    await command('startRep', { kata: 'largest-value' });
    for (const pass of [-0.1, 1.1, 70, Number.NaN, '0.7', null, undefined]) {
      match(await refusal('predict', { pass, minutes: 5 }), /"pass" is a chance from 0 to 1/, `pass ${pass}`);
    }
    for (const minutes of [0, -1, 1e9, Number.POSITIVE_INFINITY, '5', undefined]) {
      match(await refusal('predict', { pass: 0.5, minutes }), /"minutes" is a number above 0/, `minutes ${minutes}`);
    }
    match(await refusal('predict', { pass: 0.5, minutes: 5, plan: 7 }), /"plan" is text/);
    equal((await command('predict', { pass: 0, minutes: 0.5 })).phase, 'coding');
  });

  it('in a recall', async () => {
    await startRecalling();
    match(await refusal('recall', { recalled: [] }), /"summary"/);
    match(await refusal('recall', { summary: 'x' }), /"recalled" is a list/);
    match(await refusal('recall', { summary: 'x', recalled: 'one-pass' }), /"recalled" is a list/);
  });

  it('in a grade', async () => {
    await startRecalling();
    await command('recall', { skip: true });
    const { events } = (await spindle()).state();
    for (const procedural of [0, 5, 2.5, -1, '3', null, Number.NaN]) {
      match(await refusal('grade', { procedural }), /1 \(Again\), 2 \(Hard\), 3 \(Good\) or 4 \(Easy\)/);
    }
    match(await refusal('grade', { conceptual: 3 }), /no conceptual grade in this rep/);
    equal((await spindle()).state().events, events);
  });

  it('also in a call without arguments, where the learner is shown the same words', async () => {
    await rejects(Promise.resolve(commands.executeCommand('spindle.giveUp')), /no rep is open/);
  });
});

/** What a command says when it refuses. @throws where it does not refuse */
async function refusal(name: CommandName, takes: unknown): Promise<string> {
  try {
    await commandWith(name, takes);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error(`${name} ${JSON.stringify(takes)} was not refused.`);
}
