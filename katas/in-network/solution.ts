export function inNetwork(address: string, network: string): boolean {
  const [base = '', length, ...more] = network.split('/');
  if (length === undefined || more.length > 0) throw new Error(`A network has one length: ${network}`);
  // Division drops the last bits; shifting works on 32 signed bits here, and by 32 it would drop none.
  const dropped = 2 ** (32 - readNumber(length, 32));
  return Math.floor(readAddress(address) / dropped) === Math.floor(readAddress(base) / dropped);
}

function readAddress(text: string): number {
  const parts = text.split('.');
  if (parts.length !== 4) throw new Error(`An address has four parts: ${text}`);
  return parts.reduce((total, part) => total * 256 + readNumber(part, 255), 0);
}

function readNumber(text: string, most: number): number {
  if (!/^(0|[1-9]\d{0,2})$/.test(text) || Number(text) > most) throw new Error(`Not a number up to ${most}: ${text}`);
  return Number(text);
}
