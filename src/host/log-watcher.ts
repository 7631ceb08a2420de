import { join } from 'node:path';
import { RelativePattern, Uri, window, workspace } from 'vscode';
import { afterQuiet } from '../after-quiet';
import type { App } from './app';

/** A sync tool writes many files at once. */
const quietMs = 150;

/**
 * Takes in what other windows, other devices and sync tools write to the log while this window is open. Watching is
 * not told of everything on every file system (a network drive, say): whoever comes back to the window has it read too.
 */
export function register({ practice, dataFolder, context, report }: App): void {
  const sync = afterQuiet(quietMs, () => practice.syncLog(), report.note);
  const log = new RelativePattern(Uri.file(join(dataFolder, 'log')), '**/*.jsonl');
  const watcher = workspace.createFileSystemWatcher(log);
  context.subscriptions.push(
    sync,
    watcher,
    watcher.onDidCreate(sync.ask),
    watcher.onDidChange(sync.ask),
    watcher.onDidDelete(sync.ask),
    window.onDidChangeWindowState(({ focused }) => {
      if (focused) sync.ask();
    }),
  );
}
