export function extremes(values: number[]): number[] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  return [least, most];
}
