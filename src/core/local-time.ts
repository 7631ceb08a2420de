const minuteMs = 60_000;
const hourMs = 3_600_000;
const dayMs = 86_400_000;
/** 0000-01-01 and 9999-12-31, in days since 1970-01-01: RFC 3339 years have four digits. */
const firstDay = -719_528;
const lastDay = 2_932_896;

/** An instant and the writer's offset from UTC, minutes, east positive. */
export interface LocalTime {
  readonly epochMs: number;
  readonly offsetMinutes: number;
}

/**
 * Local time with its own offset: `2026-11-24T08:15:30.123+01:00`.
 * @param epochMs whole milliseconds since 1970-01-01T00:00Z
 * @param offsetMinutes whole minutes east of UTC, within ±23:59
 * @throws RangeError where either is not a whole number in range or the local year leaves 0000–9999
 */
export function formatAt(epochMs: number, offsetMinutes: number): string {
  if (!Number.isInteger(epochMs) || !Number.isInteger(offsetMinutes) || Math.abs(offsetMinutes) >= 1440) {
    throw new RangeError(`Not a time: ${epochMs} ms at ${offsetMinutes} min. Pass whole milliseconds and minutes.`);
  }
  const wall = epochMs + offsetMinutes * minuteMs;
  const day = Math.floor(wall / dayMs);
  const ms = wall - day * dayMs;
  const time = `${two(ms / hourMs)}:${two((ms / minuteMs) % 60)}:${two((ms / 1000) % 60)}`;
  const millis = String(ms % 1000).padStart(3, '0');
  const offset = Math.abs(offsetMinutes);
  return `${dayText(day)}T${time}.${millis}${offsetMinutes < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}

/**
 * Reads an RFC 3339 time: upper-case T, `Z` or an offset, an optional fraction (kept to the millisecond), a date that
 * is in the calendar, no leap second. Anything else is undefined. Read by character code: a ten-year log calls it
 * 73,000 times before anything is on the screen.
 */
export function parseAt(text: string): LocalTime | undefined {
  const day = parseDayPart(text);
  if (day === undefined || text[10] !== 'T' || text[13] !== ':' || text[16] !== ':') return undefined;
  const hour = digits(text, 11, 2);
  const minute = digits(text, 14, 2);
  const second = digits(text, 17, 2);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return undefined;
  const zone = fractionEnd(text);
  const millis = zone < 0 ? -1 : zone === 19 ? 0 : fractionMs(text, zone);
  if (millis < 0) return undefined;
  const offsetMinutes = parseOffset(text, zone);
  if (offsetMinutes === undefined) return undefined;
  const wall = day * dayMs + hour * hourMs + minute * minuteMs + second * 1000 + millis;
  return { epochMs: wall - offsetMinutes * minuteMs, offsetMinutes };
}

/**
 * The practice day of `at`: days since 1970-01-01 of the writer's own wall clock, set back by `dayStartHour` (0–23).
 * @throws RangeError where `at` is no time
 */
export function practiceDay(at: string, dayStartHour: number): number {
  const time = parseAt(at);
  if (time === undefined) throw new RangeError(`Not a time with an offset: ${at}`);
  return practiceDayAt(time.epochMs, time.offsetMinutes, dayStartHour);
}

/** The practice day of an instant seen at `offsetMinutes` east of UTC; see `practiceDay`. */
export function practiceDayAt(epochMs: number, offsetMinutes: number, dayStartHour: number): number {
  return Math.floor((epochMs + offsetMinutes * minuteMs - dayStartHour * hourMs) / dayMs);
}

/**
 * `YYYY-MM-DD` of a day counted from 1970-01-01.
 * @throws RangeError outside the years 0000–9999
 */
export function dayText(day: number): string {
  if (!Number.isInteger(day) || day < firstDay || day > lastDay) throw new RangeError(`Not a day: ${day}`);
  // Days to civil date (Howard Hinnant, "chrono-compatible low-level date algorithms"): years begin in March, so the
  // leap day is the last of its year, and 400 years are always 146,097 days.
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

/** Days since 1970-01-01 of `YYYY-MM-DD`; undefined where the text is anything else or no such day exists. */
export function parseDay(text: string): number | undefined {
  return text.length === 10 ? parseDayPart(text) : undefined;
}

function parseDayPart(text: string): number | undefined {
  if (text[4] !== '-' || text[7] !== '-') return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return daysFromCivil(year, month, day);
}

/** The inverse of the computation in `dayText`. */
function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Index of the zone after the seconds and an optional fraction, −1 for a dot without digits. */
function fractionEnd(text: string): number {
  if (text[19] !== '.') return 19;
  let end = 20;
  while (digits(text, end, 1) >= 0) end++;
  return end === 20 ? -1 : end;
}

function fractionMs(text: string, end: number): number {
  const kept = Math.min(3, end - 20);
  return digits(text, 20, kept) * 10 ** (3 - kept);
}

/** Minutes east of UTC of the zone that must fill the text from `from` to its end. */
function parseOffset(text: string, from: number): number | undefined {
  if (text[from] === 'Z') return text.length === from + 1 ? 0 : undefined;
  const sign = text[from] === '+' ? 1 : text[from] === '-' ? -1 : 0;
  if (sign === 0 || text.length !== from + 6 || text[from + 3] !== ':') return undefined;
  const hours = digits(text, from + 1, 2);
  const minutes = digits(text, from + 4, 2);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return undefined;
  const total = hours * 60 + minutes;
  return total === 0 ? 0 : sign * total;
}

/** The number that `count` ASCII digits spell, −1 where one of them is not a digit. */
function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let index = from; index < from + count; index++) {
    const digit = text.charCodeAt(index) - 48;
    // Past the end charCodeAt is NaN, which fails both comparisons.
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function two(value: number): string {
  return String(Math.floor(value)).padStart(2, '0');
}
