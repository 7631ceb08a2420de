/** Minutes from one time of the day to another (`HH:MM`); a second time that is earlier is one of the next day. */
export function minutesBetween(from, to) {
  const minutes = minutesOf(to) - minutesOf(from);
  return minutes < 0 ? minutes + 24 * 60 : minutes;
}

function minutesOf(time) {
  const [hours, minutes] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
