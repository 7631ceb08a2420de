import { commands as editor, l10n, type QuickInputButton, type QuickPickItem, ThemeIcon, window } from 'vscode';
import { type Activity, activity } from '../core/activity';
import type { App } from '../host/app';
import { practiceSettings } from '../host/config';
import { type CommandTypes, commands } from '../host/contributions';

type Request = CommandTypes['showActivity'];

/** More are for the eye of a spreadsheet: *Export Practice Log*. */
const shown = 200;

/** The command that lists what was recorded, newest first, each with what takes it back or brings it back. */
export function activityCommand(app: App): (request?: Request['takes']) => Promise<Request['gives']> {
  return async request => {
    const lines = await linesOf(app, request?.limit ?? shown);
    if (request?.pick !== false) await list(app, lines);
    return lines;
  };
}

async function linesOf({ practice }: App, limit: number): Promise<Activity[]> {
  const { today } = practice;
  const { katas, topics } = practice.library;
  const { dayStartHour } = practiceSettings();
  const events = await practice.events();
  return activity({ events, katas, topics, today, dayStartHour, limit }, l10n.t);
}

interface Item extends QuickPickItem {
  readonly line: Activity;
}

/** Stays open while things are taken back; ends when it is closed. */
function list(app: App, lines: readonly Activity[]): Promise<void> {
  const pick = window.createQuickPick<Item>();
  const fill = (of: readonly Activity[]) => {
    const active = pick.activeItems[0]?.line.id;
    pick.items = of.map(itemOf);
    if (active) pick.activeItems = pick.items.filter(({ line }) => line.id === active);
  };
  pick.title = l10n.t('Activity');
  pick.placeholder = l10n.t('What was recorded: the button at the end of a line takes it back or brings it back');
  pick.matchOnDescription = true;
  pick.keepScrollPosition = true;
  fill(lines);
  const turn = async ({ undo }: Activity) => {
    pick.busy = true;
    try {
      await app.practice.undo(undo);
      fill(await linesOf(app, shown));
    } finally {
      pick.busy = false;
    }
  };
  return new Promise((resolve, reject) => {
    const failed = (error: unknown) => {
      pick.hide();
      reject(error);
    };
    pick.onDidTriggerItemButton(({ item }) => void turn(item.line).catch(failed));
    pick.onDidAccept(() => {
      const { kata, id, isUndone } = pick.activeItems[0]?.line ?? {};
      pick.hide();
      if (kata === undefined || isUndone) return;
      editor.executeCommand(commands.showAttempts, { kata, attempt: id }).then(undefined, app.report.note);
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve();
    });
    pick.show();
  });
}

function itemOf(line: Activity): Item {
  const { title, detail, isUndone, undo } = line;
  const label = `$(${isUndone ? 'circle-slash' : iconOf(line)}) ${title}`;
  const description = isUndone ? l10n.t('{0} · undone', detail) : detail;
  const button: QuickInputButton = isUndone
    ? { iconPath: new ThemeIcon('redo'), tooltip: l10n.t('Bring it back') }
    : { iconPath: new ThemeIcon('discard'), tooltip: l10n.t('Undo') };
  return { label, description, line, buttons: undo === undefined ? [] : [button] };
}

function iconOf({ type }: Activity): string {
  const icons: Readonly<Record<string, string>> = {
    rep: 'code',
    recall: 'comment',
    pause: 'debug-pause',
    weights: 'graph-line',
    import: 'desktop-download',
    suspend: 'eye-closed',
    unsuspend: 'eye',
    forget: 'debug-restart',
    postpone: 'calendar',
    sting: 'bug',
    night: 'color-mode',
    morning: 'lightbulb',
    sleep: 'bell-slash',
    movement: 'pulse',
    placement: 'compass',
  };
  return icons[type] ?? 'question';
}
