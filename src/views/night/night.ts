import { morningOf, type OpenNight } from '../../core/night';
import { setting } from '../../host/config';
import type { Practice } from '../../practice';

/** The problem of the night that is asked about today; undefined too where that is switched off. */
export function askedNight({ history, today }: Practice): OpenNight | undefined {
  return setting('tonight') ? morningOf(history, today) : undefined;
}
