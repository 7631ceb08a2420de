import { createIdMaker } from '../../src/core/ids';
import { FoldedLog } from '../../src/folded-log';
import { NodeStore } from '../../src/log/node-store';
import { PracticeLog } from '../../src/log/practice-log';
import { rep } from '../log/support';
import { type Counts, compareIds } from './counts';
import { foldOf, reader, settings, snapshotPlace } from './fold-of';

/** A clock that is set back and forth by up to days between two reps. */
export async function clockSetBack(folder: string, rounds: number): Promise<Counts> {
  let now = Date.parse('2026-11-25T12:00:00Z');
  const makeId = createIdMaker(Math.random);
  const store = new NodeStore({ dataFolder: folder, device: '3f9c2a1e', makeSegmentId: () => makeId(now) });
  const options = { device: '3f9c2a1e', clock: () => now, offset: () => 60, makeId };
  const folded = new FoldedLog(await PracticeLog.open(store, options), () => settings);
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round++) {
    now += Math.floor((Math.random() - 0.5) * 6 * 86_400_000);
    acknowledged.push((await folded.record(rep)).id);
  }
  await store.close();
  const { entries } = await reader(folder).read();
  const found = compareIds(
    acknowledged,
    entries.map(({ event }) => event.id),
  );
  const problems: string[] = [];
  if (entries.some(({ epochMs }, index) => epochMs < (entries[index - 1]?.epochMs ?? epochMs))) {
    problems.push('the events are not in the order of their time');
  }
  const place = { ...snapshotPlace(folder, folder), file: `${folder}/none` };
  const due = (memories: unknown) => JSON.stringify(memories);
  const anew = await foldOf(folder, place);
  const known = folded.history.topics.get(rep.topic);
  const [, topic] = anew.topics[0] ?? [];
  if (due(topic?.procedural) !== due([...(known?.procedural ?? [])]))
    problems.push('the fold kept is not the fold of the log');
  return { rounds, acknowledged: acknowledged.length, ...found, problems };
}
