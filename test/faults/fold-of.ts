import { join } from 'node:path';
import { type HistoryJson, historyToJson } from '../../src/core/history-json';
import { createIdMaker } from '../../src/core/ids';
import { FoldedLog } from '../../src/folded-log';
import { NodeStore } from '../../src/log/node-store';
import { type SnapshotPlace, startLog } from '../../src/start-log';

export const settings = { dayStartHour: 4, retention: 0.9, retentionByArea: {} };

export function snapshotPlace(dataFolder: string, storage: string): SnapshotPlace {
  return { file: join(storage, 'snapshot.json'), version: '1', dataFolder };
}

/** A store that only reads. */
export function reader(dataFolder: string): NodeStore {
  return new NodeStore({ dataFolder, device: '0badcafe', makeSegmentId: createIdMaker(Math.random).bind(null, 1) });
}

/** What a start makes of the log. @param place of the snapshot to begin from; of none where all is to be read */
export async function foldOf(dataFolder: string, place: SnapshotPlace): Promise<HistoryJson> {
  const options = { device: '0badcafe', clock: Date.now, offset: () => 0, makeId: createIdMaker(Math.random) };
  const { log, kept } = await startLog(reader(dataFolder), options, place, settings);
  const folded = new FoldedLog(log, () => settings, { kept });
  if (kept) await folded.refresh();
  return historyToJson(folded.history);
}
