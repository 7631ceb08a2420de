import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExtensionContext, env, l10n, window } from 'vscode';
import { createIdMaker } from '../core/ids';
import { Attempts } from '../log/attempts';
import { deviceId } from '../log/device';
import { Drafts } from '../log/drafts';
import { NodeStore } from '../log/node-store';
import { isOwnerAlive } from '../log/owner';
import { PracticeLog } from '../log/practice-log';
import { type Library, loadLibrary } from '../packs/library';
import { nodeFiles } from '../packs/node-files';
import type { PackIndex } from '../packs/pack-index';
import { Practice } from '../practice';
import { createRunners } from '../runners/runners';
import type { App } from './app';
import { dataFolder, practiceSettings } from './config';
import { Reporter } from './report';
import { toolchainOptions } from './toolchain-options';

/** The composition root: every part is made here, by hand, in order. */
export async function createApp(context: ExtensionContext): Promise<App> {
  const report = new Reporter(window.createOutputChannel('Spindle', { log: true }));
  const storage = context.globalStorageUri.fsPath;
  await mkdir(storage, { recursive: true });
  const clock = Date.now;
  const offset = (epochMs: number) => -new Date(epochMs).getTimezoneOffset();
  const makeId = createIdMaker(Math.random);
  const device = await deviceId(storage, Math.random);
  const folder = dataFolder(storage);
  const store = new NodeStore({ dataFolder: folder, device, makeSegmentId: () => makeId(clock()) });
  const [log, library] = await Promise.all([
    PracticeLog.open(store, { device, clock, offset, makeId }),
    loadBuiltIn(context.extensionPath),
  ]);
  for (const { file, pointer, reason } of library.problems) report.note(`${file}${pointer}: ${reason}`);
  const dist = join(context.extensionPath, 'dist');
  const runners = createRunners({
    execPath: process.execPath,
    harnessFolder: dist,
    cacheFolder: join(storage, 'cache'),
    standby: true,
    toolchains: toolchainOptions(),
  });
  const drafts = new Drafts({ storage, pid: process.pid, window: env.sessionId, clock, isAlive: isOwnerAlive });
  const attempts = new Attempts(folder);
  const practice = new Practice({
    log,
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
  context.subscriptions.push(report.channel, runners);
  return { context, practice, log, store, attempts, dataFolder: folder, runners, report };
}

/** The built-in pack, by the index that the build made of it (`esbuild.js`). */
async function loadBuiltIn(extension: string): Promise<Library> {
  const index = JSON.parse(await readFile(join(extension, 'dist', 'katas.json'), 'utf8')) as PackIndex;
  return loadLibrary([{ folder: join(extension, 'katas'), read: nodeFiles(), index, trusted: true }]);
}
