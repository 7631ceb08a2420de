import type { App } from '../host/app';

/** Looks once a minute whether a new practice day began while the window stayed open. */
export function register({ practice, context }: App): void {
  let day = practice.today;
  const look = setInterval(() => {
    if (practice.today === day) return;
    day = practice.today;
    practice.refresh();
  }, 60_000);
  context.subscriptions.push({ dispose: () => clearInterval(look) });
}
