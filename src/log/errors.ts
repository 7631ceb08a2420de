import { messageOf, PracticeError } from '../core/errors';

/** The practice log could not take an event: it is not recorded, and the message says what to do. */
export class LogWriteError extends PracticeError {
  override readonly name = 'LogWriteError';

  /** @param folder the data folder, as the setting names it @param reason with what to do, after a colon */
  constructor(
    readonly folder: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`Not recorded: ${reason}`, options);
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

function advice(folder: string, cause: unknown): string {
  const choose = 'choose another folder in the setting spindle.dataFolder';
  switch (errorCode(cause)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `the disk that holds the practice log is full (${folder}). Free some space and try again, or ${choose}.`;
    case 'EFBIG':
      return `the practice log may not grow further on this disk (${folder}). Raise the limit on file sizes, or ${choose}.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `the practice log cannot be written in ${folder}. Allow writing to that folder and try again, or ${choose}.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${folder} is a file, or lies below one, so it cannot hold the practice log. Move that file away, or ${choose}.`;
    case 'ENOENT':
      return `the practice folder ${folder} is gone. Bring it back (is its drive connected?) and try again, or ${choose}.`;
    default:
      return `writing to the practice log in ${folder} failed (${messageOf(cause)}). Try again, or ${choose}.`;
  }
}
