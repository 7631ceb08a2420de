/** What a fault test found. */
export interface Counts {
  readonly rounds: number;
  /** Events that were acknowledged. */
  readonly acknowledged: number;
  /** Those that were not there afterwards. */
  readonly lost: number;
  /** Those that counted more than once. */
  readonly doubled: number;
  /** Whatever else was not as it must be, in words. */
  readonly problems: readonly string[];
  /** What else is worth knowing. */
  readonly notes?: string;
}

/** How many of `acknowledged` are not among `recorded`, and how many are among it twice. */
export function compareIds(acknowledged: readonly string[], recorded: readonly string[]) {
  const times = new Map<string, number>();
  for (const id of recorded) times.set(id, (times.get(id) ?? 0) + 1);
  return {
    lost: acknowledged.filter(id => !times.has(id)).length,
    doubled: [...times.values()].filter(count => count > 1).length,
  };
}
