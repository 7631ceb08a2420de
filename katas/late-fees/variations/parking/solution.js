import { minutesBetween } from './clock.js';

const perQuarter = 60;
const freeMinutes = 10;
const mostInTheEvening = 600;

/** What a stay costs from one time to another (`HH:MM`), in cents. */
export function parkingFee(from, to) {
  const minutes = minutesBetween(from, to);
  if (minutes <= freeMinutes) return 0;
  // A quarter that is just over has not begun the next one.
  const fee = Math.ceil(minutes / 15) * perQuarter;
  // Times of one length compare as texts.
  return from >= '18:00' ? Math.min(fee, mostInTheEvening) : fee;
}
