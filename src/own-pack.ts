import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PracticeError } from './core/errors';
import type { Topic } from './core/kata';
import { writeFileAtomic } from './log/atomic-file';
import { errorCode } from './log/errors';
import type { TopicFile, TopicsFile } from './packs/format';

/** More would not pass the gate; the whole rule stands in the sting. */
const most = { points: 12, text: 400, title: 80 };

/** Writes a kata of the learner's own pack, and the topic it trains. @throws PracticeError where topics.json is no list of topics */
export async function writeOwnKata(
  folder: string,
  id: string,
  topic: Topic,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const topics = await readTopics(folder);
  await mkdir(join(folder, id), { recursive: true });
  for (const [name, text] of files) await writeFileAtomic(join(folder, id, name), text);
  await writeTopics(folder, { ...topics, topics: [...topics.topics.filter(of => of.id !== topic.id), fileOf(topic)] });
}

/** Takes back what `writeOwnKata` wrote. */
export async function removeOwnKata(folder: string, id: string, topic: Topic): Promise<void> {
  await rm(join(folder, id), { recursive: true, force: true });
  const topics = await readTopics(folder);
  await writeTopics(folder, { ...topics, topics: topics.topics.filter(of => of.id !== topic.id) });
}

function fileOf({ id, title, area, keyPoints }: Topic): TopicFile {
  const points = keyPoints.slice(0, most.points).map(point => ({ ...point, text: point.text.slice(0, most.text) }));
  return { id, title: title.slice(0, most.title), area, keyPoints: points };
}

async function readTopics(folder: string): Promise<TopicsFile> {
  const file = join(folder, 'topics.json');
  try {
    const read: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof read === 'object' && read !== null && 'topics' in read && Array.isArray(read.topics)) {
      return read as TopicsFile;
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { topics: [] };
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new PracticeError('{0} is no list of topics. Repair it, then make the kata again.', file);
}

async function writeTopics(folder: string, topics: TopicsFile): Promise<void> {
  await writeFileAtomic(join(folder, 'topics.json'), `${JSON.stringify(topics, null, 2)}\n`);
}
