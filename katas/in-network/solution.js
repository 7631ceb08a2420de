/**
 * @param {string} address
 * @param {string} network
 * @returns {boolean}
 */
export function inNetwork(address, network) {
  const [base, ...lengths] = network.split('/');
  if (lengths.length !== 1) throw new Error(`A network has one length: ${network}`);
  const length = readNumber(lengths[0], 32);
  // Division drops the last bits; shifting works on 32 signed bits here, and by 32 it would drop none.
  const dropped = 2 ** (32 - length);
  return Math.floor(readAddress(address) / dropped) === Math.floor(readAddress(base) / dropped);
}

/** @param {string} text */
function readAddress(text) {
  const parts = text.split('.');
  if (parts.length !== 4) throw new Error(`An address has four parts: ${text}`);
  return parts.reduce((total, part) => total * 256 + readNumber(part, 255), 0);
}

/**
 * @param {string} text
 * @param {number} most
 */
function readNumber(text, most) {
  if (!/^(0|[1-9]\d{0,2})$/.test(text) || Number(text) > most) throw new Error(`Not a number up to ${most}: ${text}`);
  return Number(text);
}
