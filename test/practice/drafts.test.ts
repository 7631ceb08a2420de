import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDraft } from '../../src/draft-state';
import { LogWriteError } from '../../src/log/errors';
import { asRep, Bed, failing, minute, passing, type Window, wholeRep } from './support';

describe('the draft of a rep', () => {
  const bed = new Bed();

  const idsOf = ({ practice }: Window) => practice.parked.map(({ open }) => open.rep.id);
  async function coding(pid?: number) {
    const window = await bed.open(pid);
    const { rep } = await window.practice.startRep({ kata: 'double' });
    await window.practice.predict({ pass: 0.7, minutes: 6 });
    return { ...window, id: rep.id };
  }
  async function grading(pid?: number) {
    const window = await coding(pid);
    await window.practice.runTests();
    await window.practice.recall('all', ['one']);
    return window;
  }

  it('holds after every step what the surfaces show', async () => {
    const { practice, drafts, runner, id } = await coding();
    const assertSaved = async () =>
      assert.deepEqual(readDraft((await drafts.load(id)) ?? null), { version: 1, ...practice.open });
    await assertSaved();
    runner.report = failing;
    await practice.runTests();
    await assertSaved();
    await practice.showHint();
    await assertSaved();
    runner.report = passing;
    await practice.runTests();
    await practice.draftSummary('half of a thou');
    await assertSaved();
    await practice.recall('half of a thought', []);
    await assertSaved();
  });

  it('keeps the time typed, without a run or any other step, to the last ten seconds', async () => {
    const { practice, drafts, id } = await coding();
    const saves: Promise<void>[] = [];
    const save = drafts.save.bind(drafts);
    drafts.save = (...args) => {
      saves.push(save(...args));
      return saves.at(-1) ?? Promise.resolve();
    };
    for (let second = 0; second < 65; second++) {
      bed.pass(1000);
      practice.noteActivity();
    }
    await Promise.all(saves);
    assert.equal(saves.length, 6);
    const saved = readDraft((await drafts.load(id)) ?? null)?.rep.time.countedMs ?? 0;
    assert.equal(practice.open?.rep.time.countedMs, 65_000);
    assert.ok(saved >= 55_000 && saved <= 65_000, String(saved));
  });

  it('does not count the time the window was away', async () => {
    const { practice, drafts, id } = await coding();
    bed.pass(5000);
    practice.noteAway();
    bed.pass(30_000);
    practice.noteActivity();
    bed.pass(2000);
    await practice.runTests();
    assert.equal(practice.open?.rep.time.countedMs, 7000);
    assert.equal(readDraft((await drafts.load(id)) ?? null)?.rep.time.countedMs, 7000);
  });

  it('is parked and resumed where it was, time and code included', async () => {
    const window = await coding();
    const { practice, drafts, id } = window;
    bed.pass(20_000);
    await drafts.writeCode(id, 'double.ts', 'half done');
    const parked = await practice.park();
    assert.equal(parked.rep.parked, true);
    assert.equal(practice.open, undefined);
    assert.deepEqual(idsOf(window), [id]);
    bed.pass(60 * minute);
    const { rep, exercise } = await practice.resume();
    assert.deepEqual([rep.id, rep.phase, rep.parked, rep.time.countedMs], [id, 'coding', false, 20_000]);
    assert.equal(exercise?.kata, 'double');
    assert.equal(await drafts.readCode(id, 'double.ts'), 'half done');
    assert.deepEqual(idsOf(window), []);
  });

  it('can be parked in every phase, a review alone too', async () => {
    const window = await bed.open();
    const { practice } = window;
    await practice.startRep({ kata: 'double' });
    const steps = [
      ['predicting', () => practice.predict(undefined)],
      ['coding', () => practice.runTests()],
      ['recalling', () => practice.recall('all', [])],
      ['grading', () => practice.grade()],
    ] as const;
    for (const [phase, step] of steps) {
      await practice.park();
      assert.equal((await practice.resume()).rep.phase, phase);
      await step();
    }
    await practice.startRecall('sums');
    await practice.park();
    assert.equal((await practice.resume()).rep.topic, 'sums');
  });

  it('is one of several: the newest is resumed, or the one asked for', async () => {
    const window = await bed.open();
    const { practice } = window;
    const ids: string[] = [];
    for (const kata of ['double', 'again', 'total']) {
      ids.unshift((await practice.startRep({ kata })).rep.id);
      await practice.park();
    }
    assert.deepEqual(new Set(idsOf(window)), new Set(ids));
    assert.equal((await practice.resume(ids[2])).rep.id, ids[2]);
    assert.equal((await practice.resume()).rep.id, ids[2], 'an open rep is resumed already');
    await assert.rejects(practice.resume(ids[1]), /Cannot start a rep now/);
    await practice.park();
    assert.equal((await practice.resume()).rep.id, ids[2], 'saved last');
  });

  it('that is not there cannot be resumed', async () => {
    const { practice } = await bed.open();
    await assert.rejects(practice.resume(), /There is no rep to resume\. Start one/);
    await assert.rejects(practice.resume('01KB00000000000000000000AA'), /There is no rep to resume/);
  });

  it('is offered to no other window while this one lives, and to the next once it has died', async () => {
    const first = await coding(100);
    bed.pass(30_000);
    await first.practice.runTests();
    const second = await bed.open(200);
    await second.practice.refreshParked();
    assert.deepEqual(idsOf(second), []);
    await assert.rejects(second.practice.resume(), /There is no rep to resume/);
    bed.dead.add(100);
    const { rep } = await second.practice.resume();
    assert.deepEqual([rep.id, rep.phase, rep.time.countedMs], [first.id, 'recalling', 30_000]);
    await second.practice.recall('all', ['one', 'two']);
    const event = asRep(await second.practice.grade());
    assert.deepEqual(event.predicted, { pass: 0.7, minutes: 6, model: 0.666 });
    assert.equal(event.outcome.activeMs, 30_000);
  });

  it('is free for the next window once this one has closed', async () => {
    const first = await coding(100);
    bed.pass(10_000);
    await first.practice.dispose();
    const second = await bed.open(200);
    bed.pass(10 * minute);
    assert.equal((await second.practice.resume()).rep.time.countedMs, 10_000);
  });

  it('can be resumed by one of two windows', async () => {
    const first = await coding(100);
    await first.practice.park();
    const [second, third] = [await bed.open(200), await bed.open(300)];
    const both = await Promise.allSettled([second.practice.resume(), third.practice.resume()]);
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  });

  it('is not cleared and not recorded when the append fails; grading again succeeds', async () => {
    const { practice, store, drafts, log, id } = await grading();
    store.isFull = true;
    const { open, history } = practice;
    await assert.rejects(practice.grade(), LogWriteError);
    assert.equal(practice.open, open);
    assert.equal(practice.open?.rep.phase, 'grading');
    assert.equal(practice.history, history);
    assert.equal(history.events, 0);
    assert.equal(practice.recorded, undefined);
    assert.equal(readDraft((await drafts.load(id)) ?? null)?.rep.phase, 'grading');
    store.isFull = false;
    assert.equal((await practice.grade()).id, id);
    assert.deepEqual([log.events.length, practice.history.events], [1, 1]);
    assert.equal(await drafts.load(id), undefined);
  });

  it('can be parked after an append that failed, and recorded another day', async () => {
    const window = await grading();
    window.store.isFull = true;
    await assert.rejects(window.practice.grade());
    await window.practice.park();
    window.store.isFull = false;
    await window.practice.resume();
    assert.equal((await window.practice.grade()).id, window.id);
  });

  it('whose event is recorded is cleared away: the window died in between', async () => {
    const first = await grading(100);
    const draft = await first.drafts.load(first.id);
    await first.practice.grade();
    const second = await bed.open(200);
    // As the first window would have left it, had it died before it could clear.
    await second.drafts.save(first.id, draft ?? null);
    await second.practice.refreshParked();
    assert.deepEqual(idsOf(second), []);
    assert.equal(await second.drafts.load(first.id), undefined);
    assert.deepEqual(second.errors, []);
  });

  it('that cannot be deleted does not make the record a failure', async () => {
    const { practice, drafts, errors, id } = await grading();
    const busy = new Error('EBUSY');
    const remove = drafts.remove.bind(drafts);
    drafts.remove = () => Promise.reject(busy);
    const recorded: string[] = [];
    practice.onDidRecord(event => recorded.push(event.id));
    assert.equal((await practice.grade()).id, id);
    assert.deepEqual([practice.open, recorded, errors], [undefined, [id], [busy]]);
    await practice.refreshParked();
    assert.deepEqual(practice.parked, [], 'nor is it offered again');
    drafts.remove = remove;
    await practice.refreshParked();
    assert.equal(await drafts.load(id), undefined);
  });

  it('that cannot be saved is an error for the caller, and the surfaces show where the rep is', async () => {
    const { practice, drafts } = await coding();
    const full = new Error('ENOSPC');
    const save = drafts.save.bind(drafts);
    drafts.save = () => Promise.reject(full);
    let changes = 0;
    practice.onDidChange(() => {
      changes += 1;
    });
    await assert.rejects(practice.showHint(), full);
    assert.deepEqual([practice.open?.rep.hintsShown, changes], [1, 1]);
    drafts.save = save;
    await practice.showHint();
    assert.equal(practice.open?.rep.hintsShown, 2);
  });

  it('that another version wrote is reported, kept and not offered', async () => {
    const window = await bed.open();
    const id = '01KB00000000000000000000AA';
    await window.drafts.save(id, { version: 2, rep: {} });
    await window.practice.refreshParked();
    assert.deepEqual(idsOf(window), []);
    assert.match(String(window.errors[0]), /draft of rep 01KB00000000000000000000AA is not one this version can read/);
    assert.ok(await window.drafts.load(id));
  });

  it('that is damaged is reported, kept and does not hide the others', async () => {
    const window = await coding();
    await window.practice.park();
    const other = (await window.practice.startRep({ kata: 'again' })).rep.id;
    await window.practice.park();
    await writeFile(join(bed.folder, 'local', 'drafts', other, 'rep.json'), '{"half');
    await window.practice.refreshParked();
    assert.deepEqual(idsOf(window), [window.id]);
    assert.match(String(window.errors[0]), new RegExp(`${other}.*cannot be read`));
  });

  it('needs nothing of the pack it came from', async () => {
    const first = await coding(100);
    await first.practice.park();
    const second = await bed.open(200);
    second.practice.library.exercise = () => Promise.reject(new Error('the pack is gone'));
    await second.practice.resume();
    await second.practice.runTests();
    assert.equal(second.runner.requests[0]?.exercise.title, first.practice.parked[0]?.open.exercise?.title);
  });

  it('is nothing once the rep is recorded, however late a save comes', async () => {
    const window = await bed.open();
    const { id } = await wholeRep(window, bed, { kata: 'double' });
    await window.drafts.save(id, {});
    assert.equal(await window.drafts.load(id), undefined);
  });
});
