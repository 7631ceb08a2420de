import { commands as editor } from 'vscode';
import type { App } from '../host/app';

/** The command that opens the walkthrough. */
export function getStartedCommand({ context }: App): () => Promise<undefined> {
  return async () => {
    await editor.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false);
    return undefined;
  };
}
