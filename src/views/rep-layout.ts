import { commands as editor, TabInputText, Uri, window } from 'vscode';
import type { OpenRep } from '../draft-state';
import type { App } from '../host/app';
import { commands } from '../host/contributions';
import { saveCode, showCode } from './code-editor';

/**
 * Puts code and panel where the phase wants them, and the focus where the next key belongs: code to the left of the
 * panel while coding; the code set aside for recall and grade, so that memory does the work.
 */
export function register({ practice, context, report }: App): void {
  let phase = 'none';
  let code: string | undefined;
  let turn: Promise<void> = Promise.resolve();

  const follow = () => {
    const { open } = practice;
    const next = open?.rep.phase ?? (practice.recorded ? 'recorded' : 'none');
    const path = open && practice.codePath(open);
    if (next === phase && path === code) return;
    const before = { phase, code };
    phase = next;
    code = path;
    // Phases can follow faster than editors open: each arrangement waits for the one before.
    turn = turn.then(() => arrange(open, next, before)).catch(report.show);
  };
  const arrange = async (
    open: OpenRep | undefined,
    next: string,
    before: { phase: string; code: string | undefined },
  ) => {
    if (before.phase === 'coding' && before.code) await setAside(Uri.file(before.code));
    if (next === 'coding' && open) {
      const path = practice.codePath(open);
      if (path) await showCode(Uri.file(path));
      await editor.executeCommand(commands.openPanel, { beside: true });
    } else if (next !== 'none') {
      // Giving up means wanting to see it, at once.
      if (before.phase === 'coding' && open?.rep.revealed) {
        await editor.executeCommand(commands.compare, { with: 'reference' });
      }
      await editor.executeCommand(commands.openPanel);
    }
  };
  context.subscriptions.push(practice.onDidChange(follow));
}

async function setAside(uri: Uri): Promise<void> {
  await saveCode(uri);
  const tabs = window.tabGroups.all.flatMap(group => group.tabs);
  const ours = tabs.filter(({ input }) => input instanceof TabInputText && input.uri.fsPath === uri.fsPath);
  if (ours.length > 0) await window.tabGroups.close(ours, true);
}
