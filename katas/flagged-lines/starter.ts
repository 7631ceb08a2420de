export function badge(name: string, room: number): string[] {
  return [
    line('', '-', false, false, true),
    line(name, ' ', false, true, false),
    line(String(room), ' ', true, false, false),
    line('', '-', false, false, true),
  ];
}

function line(text: string, filler: string, toTheRight: boolean, inCapitals: boolean, isBorder: boolean): string {
  let content = text.slice(0, 10);
  if (inCapitals) content = content.toUpperCase();
  if (toTheRight) content = content.padStart(10, filler);
  else content = content.padEnd(10, filler);
  if (isBorder) return `+${content}+`;
  return `|${content}|`;
}
