export function extremes(values) {
  const least = Math.min(values[0], values[1], values[2]);
  const most = Math.max(values[0], values[1], values[2]);
  return [least, most];
}
