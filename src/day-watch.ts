/**
 * Notices that another practice day has come while a window stayed open: by midnight, by sleep, by a flight, by a clock
 * that was set, forwards or back. @returns to be called every so often; it tells of each change once
 */
export function dayWatch(today: () => number, changed: () => void): () => void {
  let day = today();
  return () => {
    const now = today();
    if (now === day) return;
    day = now;
    changed();
  };
}
