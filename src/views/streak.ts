import { commands as editor, l10n, window } from 'vscode';
import { dayText } from '../core/local-time';
import { isPaused } from '../core/streak';
import type { App } from '../host/app';
import { practiceSettings } from '../host/config';
import { commands } from '../host/contributions';
import type { Practice } from '../practice';
import type { HeatDay, StreakIntent, StreakState } from '../webviews/protocol';
import { connect } from './webview-host';

/** A year, whole weeks; the view shows as many as fit. */
const weeksShown = 53;

/** Streak and heat map in the activity bar. */
export function register(app: App): void {
  const { practice, context } = app;
  context.subscriptions.push(
    window.registerWebviewViewProvider('spindle.streak', {
      resolveWebviewView: view => {
        const { push, dispose } = connect<StreakState, StreakIntent>(app, view.webview, {
          script: 'streak',
          title: l10n.t('Streak'),
          state: () => streakState(practice),
          perform: async intent => {
            if (intent.type === 'start') await editor.executeCommand(commands.startRep, { ask: true });
          },
        });
        const changes = practice.onDidChange(() => {
          if (view.visible) push();
        });
        const shown = view.onDidChangeVisibility(() => {
          if (view.visible) push();
        });
        view.onDidDispose(() => {
          for (const item of [changes, shown]) item.dispose();
          dispose();
        });
      },
    }),
  );
}

function streakState(practice: Practice): StreakState {
  const { history, today } = practice;
  const { restDays } = practiceSettings();
  const { current, longest, rested } = practice.streak();
  // 1970-01-01 was a Thursday: weeks begin on Monday.
  const weekday = (today + 3) % 7;
  const first = today - weekday - 7 * (weeksShown - 1);
  const days = Array.from({ length: weeksShown * 7 }, (_, index) => heatDay(practice, first + index, rested));
  const activeMs = [...history.days.values()].reduce((sum, day) => sum + day.activeMs, 0);
  return { current, longest, days, today: dayText(today), restDays, hoursTotal: activeMs / 3_600_000 };
}

function heatDay({ history, today }: Practice, day: number, rested: ReadonlySet<number>): HeatDay {
  const done = history.days.get(day);
  const kind = done
    ? 'practised'
    : day > today
      ? 'future'
      : isPaused(history.pauses, day)
        ? 'pause'
        : rested.has(day)
          ? 'rest'
          : 'none';
  const reps = (done?.reps ?? 0) + (done?.recalls ?? 0);
  return { day: dayText(day), reps, minutes: Math.round((done?.activeMs ?? 0) / 60_000), kind };
}
