import { equal, match, ok, rejects } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationTarget, Uri, workspace } from 'vscode';
import type { MorningEvent, NightEvent, PracticeEvent } from '../../src/core/events';
import { printEvent } from '../../src/log/line';
import { idOf, noonOf, rep } from '../core/support';
import { command, putAwayAfterEach, startCoding } from './support';

/** 2026-01-01: long ago for whoever runs this. */
const longAgo = 20_454;
let lastNumber = 7_000_000;

describe('Tonight and the morning after', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'spindle-night-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  putAwayAfterEach();

  async function given(...events: readonly PracticeEvent[]): Promise<void> {
    const file = join(folder, 'log.jsonl');
    writeFileSync(file, `${events.map(printEvent).join('\n')}\n`);
    await command('importLog', { uri: Uri.file(file).toString() });
  }
  const past = (): NightEvent => ({
    v: 1,
    id: idOf(++lastNumber),
    at: noonOf(longAgo),
    by: '3f9c2a1e',
    type: 'night',
    problem: { kata: 'largest-value' },
    restated: 'The best so far.',
    tried: '',
    need: '',
  });

  it('leaves the open rep for the night: it is parked, and nothing is asked the same day', async () => {
    await startCoding();
    const night = (await command('thinkTonight', { kata: 'largest-value', restated: 'One pass.' })) as NightEvent;
    equal(night.problem.kata, 'largest-value');
    await rejects(command('runTests'), /no rep is open/);
  });

  it('asks on a later day what came, keeps it, and starts the rep', async () => {
    const night = past();
    await given(night);
    const morning = (await command('whatCame', { came: 'Start from the first.', start: true })) as MorningEvent;
    equal(morning.night, night.id);
    equal((await command('parkRep')).kata, 'largest-value');
    await rejects(command('whatCame', { came: '' }), /Nothing was left for the night/);
  });

  it('takes a problem of the learner’s own, and undo takes it back', async () => {
    await command('thinkTonight', { text: 'Why does it deadlock?' });
    equal((await command('undo')).type, 'night');
    await rejects(command('thinkTonight', { kata: 'none' }), /no kata "none"/);
  });

  it('compares retries by counts, and claims nothing while they are few', async () => {
    const tried = (day: number, firstRun: boolean) =>
      rep(++lastNumber, { day, kata: 'night-kata', outcome: { firstRun } });
    await given(tried(longAgo, false), tried(longAgo + 1, true));
    const { gain } = await command('showNights', { show: false });
    ok(gain.overnight.trials >= 1);
    equal(gain.gain, undefined);
  });

  it('notes sleep only where that is switched on, and asks nothing where the night is switched off', async () => {
    await rejects(command('noteSleep', { hours: 7 }), /spindle\.sleepNotes/);
    const settings = workspace.getConfiguration('spindle');
    await settings.update('sleepNotes', true, ConfigurationTarget.Global);
    match((await command('noteSleep', { hours: 7.5, quality: 4 })).type, /sleep/);
    await settings.update('sleepNotes', undefined, ConfigurationTarget.Global);
    await settings.update('tonight', false, ConfigurationTarget.Global);
    await rejects(command('thinkTonight', { text: 'x' }), /spindle\.tonight/);
    await settings.update('tonight', undefined, ConfigurationTarget.Global);
  });
});
