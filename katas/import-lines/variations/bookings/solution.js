/** @typedef {{ guest: string, persons: number, arrives: number, leaves: number, email: string | null }} Booking */

/**
 * By word, whether it is wrong; in the order of the report.
 * @type {[string, (booking: Booking, sound: Booking[]) => boolean][]}
 */
const rules = [
  ['guest', ({ guest }) => guest === ''],
  ['persons', ({ persons }) => persons < 1 || persons > 8],
  ['dates', booking => !hasDates(booking)],
  ['email', ({ email }) => email !== null && !/^[^@]+@[^@]+$/.test(email)],
  ['taken', (booking, sound) => hasDates(booking) && sound.some(other => overlap(booking, other))],
];

/**
 * @param {Booking[]} bookings
 * @returns {string[]}
 */
export function faultsOf(bookings) {
  const faults = [];
  const sound = [];
  for (const [index, booking] of bookings.entries()) {
    // All of them are asked: who repairs one fault wants to know of the others.
    const found = rules.filter(([, isWrong]) => isWrong(booking, sound));
    if (found.length === 0) sound.push(booking);
    faults.push(...found.map(([word]) => `${index + 1}: ${word}`));
  }
  return faults;
}

function hasDates({ arrives, leaves }) {
  return arrives < leaves;
}

function overlap(a, b) {
  return a.arrives < b.leaves && b.arrives < a.leaves;
}
