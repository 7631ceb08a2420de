export interface Booking {
  guest: string;
  persons: number;
  arrives: number;
  leaves: number;
  email: string | null;
}

/** By word, whether it is wrong; in the order of the report. */
const rules: [string, (booking: Booking, sound: Booking[]) => boolean][] = [
  ['guest', ({ guest }) => guest === ''],
  ['persons', ({ persons }) => persons < 1 || persons > 8],
  ['dates', booking => !hasDates(booking)],
  ['email', ({ email }) => email !== null && !/^[^@]+@[^@]+$/.test(email)],
  ['taken', (booking, sound) => hasDates(booking) && sound.some(other => overlap(booking, other))],
];

export function faultsOf(bookings: Booking[]): string[] {
  const faults: string[] = [];
  const sound: Booking[] = [];
  for (const [index, booking] of bookings.entries()) {
    // All of them are asked: who repairs one fault wants to know of the others.
    const found = rules.filter(([, isWrong]) => isWrong(booking, sound));
    if (found.length === 0) sound.push(booking);
    faults.push(...found.map(([word]) => `${index + 1}: ${word}`));
  }
  return faults;
}

function hasDates({ arrives, leaves }: Booking): boolean {
  return arrives < leaves;
}

function overlap(a: Booking, b: Booking): boolean {
  return a.arrives < b.leaves && b.arrives < a.leaves;
}
