import { commands } from 'vscode';
import type { App } from '../host/app';
import { contextKeys } from '../host/contributions';
import { askedNight } from './night/night';

/** Keeps the keys that menus and keybindings ask for true to the open rep. */
export function register({ practice, context, report }: App): void {
  const known = new Map<string, unknown>();
  const set = (key: string, value: unknown) => {
    if (known.get(key) === value) return;
    known.set(key, value);
    commands.executeCommand('setContext', key, value).then(undefined, report.note);
  };
  const update = () => {
    set(contextKeys.phase, practice.open?.rep.phase ?? 'none');
    set(contextKeys.practised, practice.history.days.size > 0);
    const { phase, task } = practice.open?.rep ?? {};
    set(contextKeys.hasExample, phase === 'coding' && task?.example !== undefined);
    set(contextKeys.canResume, practice.parked.length > 0);
    set(contextKeys.morning, askedNight(practice) !== undefined);
  };
  context.subscriptions.push(practice.onDidChange(update));
  update();
}
