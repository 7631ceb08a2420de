import { ok } from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { PracticeEvent } from '../../src/core/events';
import type { RepView } from '../../src/core/rep-view';
import { parseLine } from '../../src/log/line';
import { fileOf } from './support';

/** The extension's storage, which the practice log is kept in too: a draft's files are below `<storage>/drafts/<rep>`. */
export function storageOf(view: RepView): string {
  const path = fileOf(view).fsPath;
  return path.slice(0, path.lastIndexOf(`${sep}drafts${sep}`));
}

/**
 * Every event on disk, in the order of the log.
 * @throws AssertionError for a line that is no valid JSON, whose checksum is wrong, or that is not ended
 */
export async function eventsOnDisk(storage: string): Promise<PracticeEvent[]> {
  const events: PracticeEvent[] = [];
  for (const device of await readdir(join(storage, 'log'))) {
    for (const segment of await readdir(join(storage, 'log', device))) {
      const text = await readFile(join(storage, 'log', device, segment), 'utf8');
      ok(text.endsWith('\n'), `${segment} ends with a whole line`);
      for (const line of text.split('\n').slice(0, -1)) {
        const parsed = parseLine(line);
        ok('event' in parsed, `${segment}: ${'problem' in parsed ? parsed.problem : ''} in ${line}`);
        events.push(parsed.event);
      }
    }
  }
  return events.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The one event with this id. */
export async function eventOnDisk(storage: string, id: string): Promise<PracticeEvent> {
  const [found, ...more] = (await eventsOnDisk(storage)).filter(event => event.id === id);
  ok(found && more.length === 0, `${id} is in the log once`);
  return found;
}

/** The code kept of a graded rep. */
export function attemptOnDisk(storage: string, id: string, extension = 'ts'): Promise<string> {
  return readFile(join(storage, 'attempts', `${id}.${extension}`), 'utf8');
}

/** The id of the device the tests run on, as its own file says. */
export function deviceOnDisk(storage: string): Promise<string> {
  return readFile(join(storage, 'device'), 'utf8');
}
