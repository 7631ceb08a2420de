export function extremes(values) {
  const least = Math.min(...values);
  const most = Math.max(...values);
  return [least, most];
}
