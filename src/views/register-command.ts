import { type Disposable, commands as editor, l10n } from 'vscode';
import { messageOf, PracticeError } from '../core/errors';
import type { App } from '../host/app';
import { type CommandName, commands } from '../host/contributions';
import { Cancelled } from './ask/cancelled';

/** Registers one of our commands. @param run given one plain object, or nothing where a person called it */
export function registerCommand(
  name: CommandName,
  run: (takes?: unknown) => Promise<unknown>,
  report: App['report'],
): Disposable {
  return editor.registerCommand(commands[name], (...args) => handled(() => run(argument(args)), report));
}

/** Menus and trees pass an item or nothing where a script passes one plain object. */
function argument(args: readonly unknown[]): unknown {
  const [first] = args;
  const isPlain = typeof first === 'object' && first !== null && Object.getPrototypeOf(first) === Object.prototype;
  return isPlain ? first : undefined;
}

/** Whoever called hears of an error: a script by the rejection, a person by VS Code. A question cancelled is no error. */
async function handled(run: () => Promise<unknown>, report: App['report']): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Cancelled) return undefined;
    report.note(error);
    // VS Code shows the message of what it is handed; the log has it in English.
    if (error instanceof PracticeError) error.message = messageOf(error, l10n.t);
    throw error;
  }
}
