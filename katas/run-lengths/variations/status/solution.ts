export interface Sample {
  at: number;
  status: string;
}

export interface Period {
  status: string;
  begin: number;
  until: number;
}

export function periodsOf(samples: Sample[], end: number): Period[] {
  const periods: Period[] = [];
  for (const [index, { at, status }] of samples.entries()) {
    const until = samples[index + 1]?.at ?? end;
    // What held for no time would part neighbours that belong together.
    if (until === at) continue;
    const current = periods.at(-1);
    if (current?.status === status) current.until = until;
    else periods.push({ status, begin: at, until });
  }
  return periods;
}
