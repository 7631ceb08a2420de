import { join } from 'node:path';
import { debug, commands as editor, l10n, TaskGroup, tasks, window, workspace } from 'vscode';
import { dayText } from '../core/local-time';
import { mayRemind, parseClock } from '../core/reminder';
import { plural } from '../core/words';
import type { App } from '../host/app';
import { practiceSettings, setting } from '../host/config';
import { commands } from '../host/contributions';
import { onDidCommit } from '../host/git-api';
import { createFileAtomic } from '../log/atomic-file';
import { soon } from './soon';

const lookEveryMs = 60_000;
/** The window is there, and whoever opened it has seen what they opened it for. */
const firstLookMs = 10_000;

/**
 * Says once a day that something is due: at the time the learner chose, or at a natural break, and at neither unless it
 * was switched on. In VS Code's own notifications, which are silent where do-not-disturb is on.
 */
export function register(app: App): void {
  const { practice, context, report } = app;
  let lastTyped = 0;
  const look = (isBreak: boolean) => {
    if (!isBreak && setting('remindAt') === '') return;
    const now = new Date();
    const { dayStartHour } = practiceSettings();
    const { history, today, open } = practice;
    const may = mayRemind({
      minute: now.getHours() * 60 + now.getMinutes(),
      remindAt: parseClock(setting('remindAt')),
      isBreak,
      dayStartHour,
      due: practice.scheduling.plan().due.length,
      practisedToday: history.days.has(today),
      isRepOpen: open !== undefined,
      idleMs: Date.now() - lastTyped,
    });
    // Of several windows the one that is looked at.
    if (may && window.state.focused) remind(app).catch(report.note);
  };
  const atBreak = () => {
    if (setting('offerAtBreaks')) look(true);
  };
  const timer = setInterval(() => look(false), lookEveryMs);
  context.subscriptions.push(
    { dispose: () => clearInterval(timer) },
    soon(() => look(false), firstLookMs),
    // Logs and formatters change documents as well, which nobody types in.
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) lastTyped = Date.now();
    }),
    debug.onDidTerminateDebugSession(session => {
      if (!session.parentSession) atBreak();
    }),
    tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
      if (execution.task.group?.id === TaskGroup.Test.id && exitCode === 0) atBreak();
    }),
    soon(() => onDidCommit(atBreak).then(found => context.subscriptions.push(found), report.note), firstLookMs),
  );
}

async function remind({ practice, context }: App): Promise<void> {
  // A file, since every window has a memory of its own: it can be made once only.
  const said = join(context.globalStorageUri.fsPath, 'cache', 'reminded', dayText(practice.today));
  if (!(await createFileAtomic(said, ''))) return;
  const count = practice.scheduling.plan().due.length;
  const words = plural(l10n.t, '{0} thing is due. Ten minutes now?|{0} things are due. Ten minutes now?', count);
  const start = l10n.t('Start');
  if ((await window.showInformationMessage(words, start)) === start) {
    await editor.executeCommand(commands.startRep, { ask: true });
  }
}
