import type { FoldSettings, KeptFold } from './folded-log';
import { PracticeLog, type PracticeLogOptions } from './log/practice-log';
import { readSnapshot, type SnapshotKey, writeSnapshot } from './log/snapshot';
import type { LogStore } from './log/store';

/** Where the snapshot is, and of what. */
export interface SnapshotPlace {
  /** In local storage, never in the data folder. */
  readonly file: string;
  readonly version: string;
  readonly dataFolder: string;
}

/** The log as a start finds it, with its fold where a snapshot had it. */
export interface StartedLog {
  readonly log: PracticeLog;
  readonly kept?: KeptFold;
}

/** What a snapshot must have been made under to be used now. */
function snapshotKey({ version, dataFolder }: SnapshotPlace, settings: FoldSettings): SnapshotKey {
  const { dayStartHour, retention, retentionByArea } = settings;
  return { version, dataFolder, dayStartHour, retention, retentionByArea };
}

/**
 * Opens the log: where a snapshot fits, only what was written since is read (the caller folds that in by
 * `Practice.syncLog`); else all of it.
 */
export async function startLog(
  store: LogStore,
  options: PracticeLogOptions,
  place: SnapshotPlace,
  settings: FoldSettings,
): Promise<StartedLog> {
  const snapshot = await readSnapshot(place.file, snapshotKey(place, settings));
  if (!snapshot) return { log: await PracticeLog.open(store, options) };
  const { history, undone, log } = snapshot;
  return { log: PracticeLog.resume(store, options, log), kept: { history, undone } };
}

/** Writes the snapshot for the next start; nothing where the log could not be read whole. */
export async function keepSnapshot(
  log: PracticeLog,
  kept: KeptFold,
  place: SnapshotPlace,
  settings: FoldSettings,
): Promise<void> {
  const covered = log.cover();
  // What was recorded or read in between is not folded yet.
  if (covered?.count !== kept.history.events) return;
  await writeSnapshot(place.file, snapshotKey(place, settings), { ...kept, log: covered });
}
