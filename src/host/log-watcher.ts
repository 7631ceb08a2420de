import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Disposable, RelativePattern, Uri, window, workspace } from 'vscode';
import { afterQuiet } from '../after-quiet';
import type { App } from './app';

/** A sync tool writes many files at once. */
const quietMs = 150;

/**
 * Takes in what other windows, other devices and sync tools write to the log while this window is open. Watching is
 * not told of everything on every file system (a network drive, say): whoever comes back to the window has it read too.
 */
export function register(app: App): void {
  const { practice, context, report } = app;
  const sync = afterQuiet(quietMs, () => practice.syncLog(), report.note);
  context.subscriptions.push(
    sync,
    window.onDidChangeWindowState(({ focused }) => {
      if (focused) sync.ask();
    }),
  );
  let watcher: Disposable | undefined;
  const begin = async () => {
    const next = await watch(join(app.dataFolder, 'log'), sync.ask);
    watcher?.dispose();
    watcher = next;
  };
  const start = () => {
    begin().catch(report.note);
  };
  context.subscriptions.push(app.onDidMoveData(start), { dispose: () => watcher?.dispose() });
  start();
}

async function watch(folder: string, onChange: () => void): Promise<Disposable> {
  // VS Code looks for a folder that is not there yet every five seconds. Where it cannot be made, that is all there is.
  await mkdir(folder).catch(() => undefined);
  // Folders too: what is written to a new one at once is told as the folder alone.
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.file(folder), '**'));
  const heard = [watcher.onDidCreate(onChange), watcher.onDidChange(onChange), watcher.onDidDelete(onChange)];
  return Disposable.from(watcher, ...heard);
}
