import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExtensionContext, env, l10n, window } from 'vscode';
import { createIdMaker } from '../core/ids';
import { IndexFiles } from '../index-files';
import { Attempts } from '../log/attempts';
import { compact } from '../log/compact';
import { deviceId } from '../log/device';
import { Drafts } from '../log/drafts';
import { NodeStore } from '../log/node-store';
import { Outbox } from '../log/outbox';
import { isOwnerAlive } from '../log/owner';
import { SegmentOwners } from '../log/segment-owners';
import { WorkerOptimizer } from '../optimizer/optimizer';
import { PackShelf } from '../pack-shelf';
import { loadCachedPack } from '../packs/index-cache';
import { nodeFiles } from '../packs/node-files';
import type { Pack } from '../packs/pack';
import { openIndexedPack, type PackIndex } from '../packs/pack-index';
import { proven } from '../packs/schemas';
import { Practice } from '../practice';
import { defaultLimits } from '../runners/runner';
import { createRunners } from '../runners/runners';
import { keepSnapshot, startLog } from '../start-log';
import type { App } from './app';
import { dataFolder, practiceSettings } from './config';
import { DataHome } from './data-home';
import { PackTrust } from './pack-trust';
import { ownPack, Packs } from './packs';
import { proofCache } from './proof-cache';
import { Reporter } from './report';
import { toolchainOptions } from './toolchain-options';

/** The composition root: every part is made here, by hand, in order. */
export async function createApp(context: ExtensionContext): Promise<App> {
  const report = new Reporter(window.createOutputChannel('Spindle', { log: true }));
  const storage = context.globalStorageUri.fsPath;
  await mkdir(storage, { recursive: true });
  const clock = () => Date.now();
  const offset = (epochMs: number) => -new Date(epochMs).getTimezoneOffset();
  const makeId = createIdMaker(Math.random);
  const device = await deviceId(storage, Math.random);
  const home = new DataHome(context.globalState, dataFolder(storage));
  await home.arrive().catch(report.note);
  const makeSegmentId = () => makeId(clock());
  const owner = { pid: process.pid, window: env.sessionId };
  const owners = new SegmentOwners({ folder: join(storage, 'segments'), owner, clock });
  const mine = { device, makeSegmentId, claimSegment: (segment: string) => owners.claim(segment) };
  const homeStore = new NodeStore({ ...mine, dataFolder: home.folder, hadFolder: home.held });
  const outboxFolder = join(storage, 'outbox');
  const store = new Outbox({
    home: homeStore,
    waiting: new NodeStore({ ...mine, dataFolder: outboxFolder }),
    folder: outboxFolder,
    dataFolder: () => home.folder,
    onError: report.note,
  });
  const version: string = context.extension.packageJSON.version;
  const place = () => ({ file: join(storage, 'cache', 'snapshot.json'), version, dataFolder: home.folder });
  const [{ log, kept }, builtIn] = await Promise.all([
    startLog(store, { device, clock, offset, makeId }, place(), practiceSettings()),
    loadBuiltIn(context.extensionPath),
  ]);
  const dist = join(context.extensionPath, 'dist');
  const runners = createRunners({
    execPath: process.execPath,
    harnessFolder: dist,
    cacheFolder: join(storage, 'cache'),
    standby: true,
    toolchains: toolchainOptions(),
    t: l10n.t,
  });
  const own = () => ownPack(home.folder);
  const cache = new IndexFiles(join(storage, 'cache', 'packs'));
  const trust = new PackTrust(context.globalState, own);
  const library = new PackShelf({
    builtIn,
    load: (pack, outer) => loadCachedPack(pack, { read: nodeFiles(), outer, cache, version, onError: report.note }),
    runners,
    // The machine may be busy with what the learner does meanwhile.
    limits: { ...defaultLimits, timeMs: 2 * defaultLimits.timeMs },
    proofs: proofCache(context.globalState, report.note),
    isTrusted: pack => trust.has(pack),
    onProof: ({ title }, proof) => {
      // It hides when the proof is over, whatever comes of it.
      window.setStatusBarMessage(
        l10n.t('$(loading~spin) Proving "{0}"…', title),
        proof.catch(() => undefined),
      );
    },
    onProblem: ({ file, pointer, reason }) => report.channel.warn(`${file}${pointer}: ${reason}`),
    onError: report.note,
  });
  const packs = new Packs({ shelf: library, trust, own, report });
  const drafts = new Drafts({ storage, pid: process.pid, window: env.sessionId, clock, isAlive: isOwnerAlive });
  const attempts = new Attempts(() => home.folder, store);
  const practice = new Practice({
    log,
    ...(kept ? { kept } : {}),
    library,
    runners,
    drafts,
    attempts,
    settings: practiceSettings,
    clock,
    offset,
    makeId,
    translate: l10n.t,
    onError: report.note,
  });
  if (kept) await practice.syncLog();
  library.onDidChange(() => practice.refresh());
  context.subscriptions.push(report.channel, runners, packs);
  // Nobody waits for them: what is built in can be practised at once.
  packs.update().catch(report.note);
  const keep = async () => {
    await practice.syncLog();
    await keepSnapshot(log, practice.keptFold, place(), practiceSettings());
  };
  const compactLog = async () => {
    const folder = join(home.folder, 'log', device);
    const { joined } = await compact({ folder, living: () => owners.living(), makeSegmentId });
    // What was read is elsewhere now: the next start would read everything again.
    if (joined > 0) await keep();
  };
  const moveData = async (to: string) => {
    await home.move(homeStore, to, () => log.count);
    await practice.syncLog();
    await packs.update();
  };
  const optimizer = new WorkerOptimizer({ folder: join(dist, 'optimizer') });
  return {
    context,
    practice,
    log,
    store,
    attempts,
    get dataFolder() {
      return home.folder;
    },
    onDidMoveData: home.onDidMove,
    moveData,
    packs,
    runners,
    optimizer,
    report,
    keepSnapshot: keep,
    compactLog,
  };
}

/** The built-in pack, by the index that the build made of it (`esbuild.js`). */
async function loadBuiltIn(extension: string): Promise<Pack> {
  const index = JSON.parse(await readFile(join(extension, 'dist', 'katas.json'), 'utf8')) as PackIndex;
  // Checked by the build: no schema needs to be loaded when its first rep opens.
  return openIndexedPack(join(extension, 'katas'), nodeFiles(), index, { schemas: proven });
}
