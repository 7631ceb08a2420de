import { deepEqual, equal, match, ok, rejects, throws } from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ConfigurationTarget, commands as editor, Uri, window, workspace } from 'vscode';
import { commands } from '../../src/host/contributions';
import type { Packs, RegisteredPack } from '../../src/host/packs';
import { packChildren, packItem, packNodes } from '../../src/views/pack-nodes';
import { storageOf } from './log-files';
import { command, eventually, putAwayAfterEach, spindle, writeCode } from './support';

const topic = { id: 'host-doubling', title: 'Doubling', area: 'Test', keyPoints: [{ id: 'twice', text: 'Twice.' }] };

function kata(id: string, languages: readonly string[]) {
  const signature = { name: 'double', params: [{ name: 'n', type: 'int' }], returns: 'int' };
  const cases = [1, 2].map(n => ({ name: `twice ${n}`, args: [n], returns: 2 * n }));
  const texts = { hints: ['Add.'], variations: {} };
  return { id, title: id, topic: topic.id, level: 1, kind: 'function', languages, signature, cases, ...texts };
}

const right = 'export function double(n: number): number {\n  return 2 * n;\n}\n';

/** Writes one kata into the folder of a pack; `solutions` by file extension. */
async function writeKata(folder: string, id: string, solutions: Readonly<Record<string, string>>): Promise<void> {
  const named: Readonly<Record<string, string>> = { ts: 'typescript', py: 'python' };
  const languages = Object.keys(solutions).map(extension => named[extension] ?? extension);
  const files = {
    'kata.json': JSON.stringify(kata(id, languages)),
    'statement.md': 'Return twice `{{n}}`. ![a picture](https://example.org/picture.png)',
    ...Object.fromEntries(Object.entries(solutions).map(([extension, code]) => [`solution.${extension}`, code])),
  };
  await mkdir(join(folder, id), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, id, name), text);
}

/** A pack of one kata, with the topic. */
async function writePack(folder: string, id: string): Promise<void> {
  await writeKata(folder, id, { ts: right });
  await writeFile(join(folder, 'topics.json'), JSON.stringify({ topics: [topic] }));
}

describe('A pack of another extension', function () {
  this.timeout(60_000);
  let folder = '';
  let pack: RegisteredPack | undefined;
  const problems = () => pack?.problems ?? [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spindle-pack-'));
    await writePack(folder, 'host-double');
    await writeKata(folder, 'host-wrong', { ts: right.replace('2 * n', '3 * n') });
    await writeKata(folder, 'host-python', { py: 'def double(n: int) -> int:\n    return 2 * n\n' });
    pack = await (await spindle()).registerPack(Uri.file(folder));
  });
  after(async () => {
    pack?.dispose();
    await rm(folder, { recursive: true, force: true });
  });
  putAwayAfterEach();

  it('is let through by the gate', () => {
    deepEqual(problems(), []);
    deepEqual(pack?.katas, ['host-double', 'host-python', 'host-wrong']);
  });

  it('is practised in the sandbox, and the rep is recorded', async () => {
    const rep = await command('startRep', { kata: 'host-double', language: 'typescript' });
    await command('predict', { skip: true });
    const seen = "typeof (globalThis as { process?: unknown }).process === 'undefined'";
    await writeCode(rep, `export function double(n: number): number {\n  return ${seen} ? 2 * n : 0;\n}\n`);
    const report = await command('runTests');
    equal(report.status, 'passed', JSON.stringify(report));
    await command('recall', { summary: 'twice', recalled: ['twice'] });
    const event = await command('grade');
    deepEqual([event.type, 'kata' in event && event.kata], ['rep', 'host-double']);
  });

  it('has a kata whose reference fails put in quarantine, with the reason', async () => {
    await rejects(Promise.resolve(command('startRep', { kata: 'host-wrong', language: 'typescript' })), /quarantine/);
    equal(problems().length, 1);
    match(problems()[0]?.file ?? '', /host-wrong.kata\.json$/);
    match(problems()[0]?.reason ?? '', /the reference failed: case "twice 1": Expected 2, got 3/);
    // What is left of the topic is chosen.
    const rep = await command('startRep', { topic: topic.id, language: 'typescript' });
    equal(rep.kata, 'host-double');
  });

  it('is not offered where there is no sandbox until it is trusted', async () => {
    await rejects(
      Promise.resolve(command('startRep', { kata: 'host-python', language: 'python' })),
      /no sandbox for python.*not trusted.*Trust Pack/,
    );
  });

  it('is trusted by nobody but the person asked', async () => {
    const { showWarningMessage } = window;
    const asked: unknown[] = [];
    Object.assign(window, {
      showWarningMessage: async (...words: unknown[]) => {
        asked.push(words[0]);
        return undefined;
      },
    });
    try {
      equal(await editor.executeCommand(commands.trustPack, { folder }), undefined);
    } finally {
      Object.assign(window, { showWarningMessage });
    }
    deepEqual(asked, [`Do you trust the author of the pack "${basename(folder)}"?`]);
    await rejects(Promise.resolve(command('startRep', { kata: 'host-python', language: 'python' })), /not trusted/);
  });

  it('comes and goes', async () => {
    const api = await spindle();
    const other = await mkdtemp(join(tmpdir(), 'spindle-pack-'));
    const empty = await api.registerPack(Uri.file(other));
    deepEqual([empty.katas, empty.problems], [[], []]);
    empty.dispose();
    await rm(other, { recursive: true });
  });

  it('is a folder on this machine', async () => {
    const api = await spindle();
    await rejects(api.registerPack(Uri.parse('https://example.org/pack')), /folder on this machine/);
  });
});

describe('The packs of the learner', function () {
  this.timeout(60_000);
  putAwayAfterEach();

  it('come by the setting, and lie in the data folder, where they are trusted', async () => {
    const chosen = await mkdtemp(join(tmpdir(), 'spindle-pack-'));
    const view = await command('startRep', { kata: 'largest-value', language: 'typescript' });
    const own = join(storageOf(view), 'packs', 'mine');
    await command('parkRep');
    const setting = workspace.getConfiguration('spindle');
    const start = (kata: string) => async () =>
      command('startRep', { kata, language: 'typescript' }).catch(() => undefined);
    try {
      await writePack(chosen, 'chosen-double');
      await writePack(own, 'own-double');
      await setting.update('packs', [chosen], ConfigurationTarget.Global);
      equal((await eventually('the chosen pack is there', start('chosen-double'))).kata, 'chosen-double');
      await command('parkRep');
      const rep = await eventually('the own pack is there', start('own-double'));
      await command('predict', { skip: true });
      const seen = "typeof (globalThis as { process?: unknown }).process === 'object'";
      await writeCode(rep, `export function double(n: number): number {\n  return ${seen} ? 2 * n : 0;\n}\n`);
      equal((await command('runTests')).status, 'passed');
      await command('parkRep');
    } finally {
      await rm(own, { recursive: true, force: true });
      await setting.update('packs', undefined, ConfigurationTarget.Global);
      await rm(chosen, { recursive: true, force: true });
    }
    await eventually('both are gone', async () => {
      const rep = await start('chosen-double')();
      if (rep) await command('parkRep');
      return rep === undefined;
    });
  });
});

describe('The lines about packs in Topics', () => {
  const problem = { file: '/packs/other/double/kata.json', pointer: '', reason: 'The reference failed.' };
  const packs = {
    shelf: { added: [{ folder: '/packs/other' }], problems: [problem] },
    trustIn: () => 'untrusted',
  } as unknown as Packs;

  it('tell each pack and its trust, and what is in quarantine with file and reason', () => {
    const [pack, quarantine] = packNodes(packs);
    ok(pack && quarantine);
    const line = packItem(packs, pack);
    deepEqual([line.label, line.contextValue, line.tooltip], ['Pack other', 'pack.untrusted', '/packs/other']);
    equal(packItem(packs, quarantine).label, 'Quarantined');
    const [child] = packChildren(packs, quarantine);
    ok(child);
    const item = packItem(packs, child);
    deepEqual([item.label, item.description], ['double/kata.json', problem.reason]);
    equal(item.tooltip, `${problem.file}\n${problem.reason}`);
  });

  it('are not there where everything is built in', () => {
    deepEqual(packNodes({ shelf: { added: [], problems: [] } } as unknown as Packs), []);
  });
});

describe('A runner of another extension', () => {
  it('is refused where it is none', async () => {
    const api = await spindle();
    throws(() => api.registerRunner({ language: 'python' } as never), /This is no runner: it has no method run/);
  });

  it('runs the reps of its language until it is disposed', async () => {
    const api = await spindle();
    const report = { passed: 0, failed: 0, status: 'errored', cases: [], output: 'theirs', ms: 1 } as const;
    const registered = api.registerRunner({ language: 'typescript', run: async () => report, dispose: () => {} });
    try {
      await command('startRep', { kata: 'largest-value', language: 'typescript', variation: 'base' });
      await command('predict', { skip: true });
      equal((await command('runTests')).output, 'theirs');
    } finally {
      registered.dispose();
    }
    equal((await command('runTests')).output, '');
  });
  putAwayAfterEach();
});
