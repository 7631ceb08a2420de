import { workspace } from 'vscode';
import type { App } from '../host/app';
import { toolchainSettings } from '../runners/toolchain-settings';
import { soon } from './soon';

/** Looks for the toolchains of this machine once the window has started, and again when a setting may have moved one. */
export function register({ practice, runners, context, report }: App): void {
  const look = () => {
    runners.discover().then(() => practice.refresh(), report.note);
  };
  context.subscriptions.push(
    soon(look),
    workspace.onDidChangeConfiguration(change => {
      if (toolchainSettings.some(name => change.affectsConfiguration(name))) look();
    }),
    workspace.onDidChangeWorkspaceFolders(look),
  );
}
