import { randomUUID } from 'node:crypto';
import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../core/errors';
import { type Message, say } from '../core/words';
import { errorCode } from './errors';

/**
 * Why nothing can be written to the data folder, in words for the learner; undefined where it can. Tried out, since
 * permissions do not tell of a full disk, a read-only mount or a network drive. Never rejects.
 */
export async function dataFolderProblem(folder: string): Promise<Message | undefined> {
  const found = await stat(folder).catch(errorCode);
  // A new learner's: made when the first event is recorded.
  if (found === 'ENOENT') return say('It is not there. It is made with the first rep; if you had one, reconnect it.');
  const file = join(folder, `.spindle-${randomUUID()}.tmp`);
  try {
    await writeFile(file, 'A test whether Spindle can write here; safe to delete.\n', { flag: 'wx' });
    return undefined;
  } catch (error) {
    return say(
      'Nothing can be written there ({0}). Free it, or choose another with spindle.dataFolder.',
      messageOf(error),
    );
  } finally {
    // What cannot be deleted could be written: that was the question.
    await rm(file, { force: true }).catch(() => undefined);
  }
}
