const width = 10;

/**
 * @param {string} name
 * @param {number} room
 * @returns {string[]}
 */
export function badge(name, room) {
  const border = `+${'-'.repeat(width)}+`;
  // Each call says what it wants; nobody has to know what the third true stands for.
  return [border, framed(onTheLeft(name.toUpperCase())), framed(onTheRight(String(room))), border];
}

function framed(text) {
  return `|${text}|`;
}

function onTheLeft(text) {
  return text.slice(0, width).padEnd(width);
}

function onTheRight(text) {
  return text.padStart(width);
}
