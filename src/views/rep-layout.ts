import { commands as editor, TabInputText, TabInputTextDiff, window } from 'vscode';
import { bounded } from '../bounded';
import type { App } from '../host/app';
import { commands } from '../host/contributions';
import type { Practice } from '../practice';
import { showCode } from './code-editor';
import { makeRoom } from './edit-target';
import { isWithin, type Workplace, workplaceOf } from './learners-files';
import { isPanel } from './panel/panel';

/** What the arrangement of editors depends on. */
interface Situation {
  readonly phase: string;
  readonly code: Workplace | undefined;
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
      await arrange(practice, before, wanted, report);
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

/** A tab that cannot be closed is no reason to keep back what comes next. */
async function arrange(
  practice: Practice,
  before: Situation,
  { phase, code, revealed }: Situation,
  report: App['report'],
): Promise<void> {
  // Also what a reload restored: a rep resumed in its recall must not have the code in view.
  const isCoding = phase === 'coding';
  for (const place of [before.code, isCoding ? undefined : code]) {
    const stays = place === undefined || (isCoding && place.file === code?.file);
    if (!stays) await answered('set the code aside', setAside(place)).catch(report.note);
  }
  if (isCoding && code) {
    await answered('make room for the code', roomBeside()).catch(report.note);
    await answered('open the code', showCode(practice));
    await answered('open the panel', editor.executeCommand(commands.openPanel, { beside: true }));
    if (practice.open?.exercise?.kind === 'edit')
      await answered('make room for the diff', makeRoom()).catch(report.note);
  } else if (phase !== 'none') {
    // Giving up means wanting to see it, at once.
    if (revealed && !before.revealed) {
      await answered('open the solution', editor.executeCommand(commands.compare, { with: 'reference' }));
    }
    await answered('open the panel', editor.executeCommand(commands.openPanel));
  }
}

/** Every later arrangement waits for this one, and VS Code has been seen not to answer. */
function answered<Answer>(what: string, work: PromiseLike<Answer>): Promise<Answer> {
  return bounded(what, work, 8000);
}

function situationOf(practice: Practice): Situation {
  const { open, recorded } = practice;
  const phase = open?.rep.phase ?? (recorded ? 'recorded' : 'none');
  return { phase, code: open && workplaceOf(practice, open), revealed: open?.rep.revealed ?? false };
}

function isSame(one: Situation, other: Situation): boolean {
  return one.phase === other.phase && one.code?.file === other.code?.file && one.revealed === other.revealed;
}

/** A panel that stands alone gets a column to its left: moved to the right, its page would be loaded anew. */
async function roomBeside(): Promise<void> {
  const [only, ...others] = window.tabGroups.all;
  if (!only || others.length > 0 || only.tabs.length === 0 || !only.tabs.every(isPanel)) return;
  await editor.executeCommand('workbench.action.newGroupLeft');
}

async function setAside(place: Workplace): Promise<void> {
  const tabs = window.tabGroups.all.flatMap(group => group.tabs);
  const ours = tabs.filter(({ input }) => {
    if (input instanceof TabInputText) return isWithin(place, input.uri);
    return input instanceof TabInputTextDiff && isWithin(place, input.modified);
  });
  if (ours.length > 0) await window.tabGroups.close(ours, true);
}
