import { monotonicFactory } from 'ulid';

/** Makes the next id from the time it is made at, milliseconds since 1970-01-01T00:00Z. */
export type MakeId = (epochMs: number) => string;

/**
 * ULIDs that never repeat and, within this maker, always grow: where the clock stands still or steps back the last id
 * is counted up instead.
 * @param random numbers in [0, 1)
 */
export function createIdMaker(random: () => number): MakeId {
  return monotonicFactory(random);
}

/** Whether `text` is a ULID in its one canonical spelling, hence also safe as a file name on every system. */
export function isId(text: string): boolean {
  return /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(text);
}
