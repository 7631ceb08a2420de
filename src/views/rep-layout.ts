import { commands as editor, TabInputText, Uri, window } from 'vscode';
import type { App } from '../host/app';
import { commands } from '../host/contributions';
import type { Practice } from '../practice';
import { showCode } from './code-editor';

/** What the arrangement of editors depends on. */
interface Situation {
  readonly phase: string;
  /** Path of the learner's file. */
  readonly code: string | undefined;
  readonly revealed: boolean;
}

/**
 * Puts code and panel where the phase wants them, and the focus where the next key belongs: code to the left of the
 * panel while coding; the code set aside for recall and grade, so that memory does the work.
 */
export function register({ practice, context, report }: App): void {
  let shown = situationOf(practice);
  let turn: Promise<void> = Promise.resolve();
  const follow = async () => {
    const before = shown;
    shown = situationOf(practice);
    if (isSame(before, shown)) return;
    const wanted = shown;
    try {
      await arrange(before, wanted);
    } catch (error) {
      // A script can be faster than editors open: what failed for a phase that is over is nothing to say.
      if (isSame(wanted, situationOf(practice))) report.show(error);
      else report.note(error);
    }
  };
  context.subscriptions.push(
    practice.onDidChange(() => {
      turn = turn.then(follow);
    }),
  );
}

async function arrange(before: Situation, { phase, code, revealed }: Situation): Promise<void> {
  // Also what a reload restored: a rep resumed in its recall must not have the code in view.
  const aside = phase === 'coding' ? undefined : (code ?? before.code);
  if (aside) await setAside(Uri.file(aside));
  if (phase === 'coding' && code) {
    await showCode(Uri.file(code));
    await editor.executeCommand(commands.openPanel, { beside: true });
  } else if (phase !== 'none') {
    // Giving up means wanting to see it, at once.
    if (revealed && !before.revealed) await editor.executeCommand(commands.compare, { with: 'reference' });
    await editor.executeCommand(commands.openPanel);
  }
}

function situationOf(practice: Practice): Situation {
  const { open, recorded } = practice;
  const phase = open?.rep.phase ?? (recorded ? 'recorded' : 'none');
  return { phase, code: open && practice.codePath(open), revealed: open?.rep.revealed ?? false };
}

function isSame(one: Situation, other: Situation): boolean {
  return one.phase === other.phase && one.code === other.code && one.revealed === other.revealed;
}

async function setAside(uri: Uri): Promise<void> {
  const tabs = window.tabGroups.all.flatMap(group => group.tabs);
  const ours = tabs.filter(({ input }) => input instanceof TabInputText && input.uri.fsPath === uri.fsPath);
  if (ours.length > 0) await window.tabGroups.close(ours, true);
}
