const width = 10;

export function badge(name: string, room: number): string[] {
  const border = `+${'-'.repeat(width)}+`;
  // Each call says what it wants; nobody has to know what the third true stands for.
  return [border, framed(onTheLeft(name.toUpperCase())), framed(onTheRight(String(room))), border];
}

function framed(text: string): string {
  return `|${text}|`;
}

function onTheLeft(text: string): string {
  return text.slice(0, width).padEnd(width);
}

function onTheRight(text: string): string {
  return text.padStart(width);
}
