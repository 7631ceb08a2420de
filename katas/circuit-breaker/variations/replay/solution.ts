export interface Call {
  at: number;
  service: string;
  works: boolean;
}

interface Breaker {
  failures: number;
  until: number;
}

export function sparedCalls(calls: Call[], threshold: number, pause: number): Map<string, number> {
  const spared = new Map<string, number>();
  const breakers = new Map<string, Breaker>();
  for (const { at, service, works } of calls) {
    const { failures, until } = breakers.get(service) ?? { failures: 0, until: at };
    if (at < until) spared.set(service, (spared.get(service) ?? 0) + 1);
    else if (works) breakers.delete(service);
    // The row outlasts the pause: only success empties it, so a trial that fails is enough for the next one.
    else breakers.set(service, { failures: failures + 1, until: failures + 1 < threshold ? at : at + pause });
  }
  return spared;
}
