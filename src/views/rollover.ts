import { window } from 'vscode';
import { dayWatch } from '../day-watch';
import type { App } from '../host/app';

/**
 * Looks once a minute, and when the window is looked at again, whether a new practice day began while it stayed open: a
 * laptop that slept tells of no minute.
 */
export function register({ practice, context }: App): void {
  const look = dayWatch(
    () => practice.today,
    () => practice.refresh(),
  );
  const timer = setInterval(look, 60_000);
  context.subscriptions.push(window.onDidChangeWindowState(look), { dispose: () => clearInterval(timer) });
}
