export function nextRun(pattern: string, now: number): number {
  const minutes = new Set(pattern.split(',').flatMap(minutesOf));
  let next = now + 1;
  // Every part names at least one minute of each hour, so this ends within one.
  while (!minutes.has(next % 60)) next += 1;
  return next;
}

/** The minutes of an hour that one part names. */
function minutesOf(part: string): number[] {
  if (/^\d+$/.test(part)) return every(Number(part), Number(part), 1);
  const match = /^(?:\*|(\d+)-(\d+))(?:\/(\d+))?$/.exec(part);
  if (!match) throw new Error(`"${part}" names no minutes.`);
  // All of them are a range too.
  const [, first = '0', last = '59', step = '1'] = match;
  return every(Number(first), Number(last), Number(step));
}

function every(first: number, last: number, step: number): number[] {
  if (first > last || last > 59 || step < 1) throw new Error(`From ${first} to ${last} by ${step} is no range.`);
  const minutes: number[] = [];
  for (let each = first; each <= last; each += step) minutes.push(each);
  return minutes;
}
