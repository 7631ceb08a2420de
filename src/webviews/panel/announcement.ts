import type { PanelState } from '../protocol';

/** A space that no one hears: it makes a repeated text a new one, which a screen reader then speaks again. */
const silentChange = '\u00a0';

/**
 * What the live region holds after `next`. The same words are spoken again only where something happened again:
 * a later run that ended like the one before.
 */
export function announcement(spoken: string, previous: PanelState | undefined, next: PanelState): string {
  if (next.announce !== spoken.replace(silentChange, '')) return next.announce;
  const ranAgain = runsOf(previous) !== runsOf(next);
  if (!ranAgain) return spoken;
  return spoken.endsWith(silentChange) ? next.announce : next.announce + silentChange;
}

function runsOf(state: PanelState | undefined): number {
  return state?.view.phase === 'coding' ? state.view.runs : 0;
}
