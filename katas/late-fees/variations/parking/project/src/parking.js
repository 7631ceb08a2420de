import { minutesBetween } from './clock.js';

const perQuarter = 60;
const freeMinutes = 10;
const mostInTheEvening = 600;

/** What a stay costs from one time to another (`HH:MM`), in cents. */
export function parkingFee(from, to) {
  const minutes = minutesBetween(from, to);
  if (minutes < freeMinutes) return 0;
  const fee = (Math.floor(minutes / 15) + 1) * perQuarter;
  return from > '18:00' && to > from ? Math.min(fee, mostInTheEvening) : fee;
}
