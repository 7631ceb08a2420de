import { homedir } from 'node:os';
import { workspace } from 'vscode';
import { explicitPrograms } from '../runners/toolchain-settings';
import type { ToolchainOptions } from '../runners/toolchains';

/** Where toolchains are looked for: what the learner's own settings name, and never inside a folder that is open here. */
export function toolchainOptions(): ToolchainOptions {
  return {
    // A workspace's own settings may be a stranger's, and would start a program: only the user's (on this machine) count.
    explicit: () => explicitPrograms(name => workspace.getConfiguration().inspect(name)?.globalValue, homedir()),
    forbidden: () => (workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath),
  };
}
