import { messageOf, PracticeError } from '../core/errors';
import { type Message, say } from '../core/words';

/** The practice log could not take an event: it is not recorded, and the message says what to do. */
export class LogWriteError extends PracticeError {
  override readonly name = 'LogWriteError';

  /** @param folder the data folder, as the setting names it @param reason with what to do, after a colon */
  constructor(
    readonly folder: string,
    readonly reason: Message,
    options: ErrorOptions = {},
  ) {
    super('Not recorded: {0}', reason, options);
  }
}

/** The data folder that held the log is not there. */
export function folderGone(folder: string): LogWriteError {
  return logWriteError(folder, Object.assign(new Error(`${folder} is gone`), { code: 'ENOENT' }));
}

/**
 * Turns what the file system said into words.
 * @param folder the data folder
 * @param cause what a call of node:fs was rejected with
 */
export function logWriteError(folder: string, cause: unknown): LogWriteError {
  if (cause instanceof LogWriteError) return cause;
  return new LogWriteError(folder, advice(folder, cause), { cause });
}

/** The code of a file system error (`ENOENT`), empty for anything else. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function advice(folder: string, cause: unknown): Message {
  const choose = say('choose another folder in the setting spindle.dataFolder');
  switch (errorCode(cause)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return say(
        'the disk that holds the practice log is full ({0}). Free some space and try again, or {1}.',
        folder,
        choose,
      );
    case 'EFBIG':
      return say(
        'the practice log may not grow further on this disk ({0}). Raise the limit on file sizes, or {1}.',
        folder,
        choose,
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return say(
        'the practice log cannot be written in {0}. Allow writing to that folder and try again, or {1}.',
        folder,
        choose,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return say(
        '{0} is a file, or lies below one, so it cannot hold the practice log. Move that file away, or {1}.',
        folder,
        choose,
      );
    case 'ENOENT':
      return say(
        'the practice folder {0} is gone. Bring it back (is its drive connected?) and try again, or {1}.',
        folder,
        choose,
      );
    default:
      return say(
        'writing to the practice log in {0} failed ({2}). Try again, or {1}.',
        folder,
        choose,
        messageOf(cause),
      );
  }
}
