import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clockSetBack } from './clock';
import type { Counts } from './counts';
import { flipped, torn } from './damage';
import { diskFull } from './disk';
import { kills } from './kills';
import { buildChild } from './process';
import { writers } from './writers';

/** Every fault, done to the real store: `npm run test:faults`; with `--short` the form that CI runs. */
async function main(isShort: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'spindle-faults-'));
  const child = await buildChild(folder);
  const faults: readonly (readonly [string, (own: string) => Promise<Counts>])[] = [
    ['killed (SIGKILL) at a random instant', own => kills(own, child, isShort ? 25 : 220)],
    ['two windows at once, a third reading', own => writers(own, child, isShort ? 5 : 60)],
    ['cut off after each byte', own => torn(own)],
    ['one bit flipped', own => flipped(own, isShort ? 3 : 1)],
    ['disk full, and room again', own => diskFull(own, child, isShort ? 10 : 100)],
    ['clock set back and forth', own => clockSetBack(own, isShort ? 50 : 500)],
  ];
  const found: Counts[] = [];
  try {
    for (const [index, [name, run]] of faults.entries()) {
      const own = join(folder, String(index));
      mkdirSync(own);
      const counts = await run(own);
      found.push(counts);
      const { rounds, acknowledged, lost, doubled, problems, notes } = counts;
      const more = notes ? ` (${notes})` : '';
      console.log(`${name}: ${rounds} rounds, ${acknowledged} events, ${lost} lost, ${doubled} doubled${more}`);
      for (const problem of problems.slice(0, 10)) console.log(`✗ ${name}: ${problem}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  report(found);
}

function report(found: readonly Counts[]): void {
  const total = (key: 'rounds' | 'acknowledged' | 'lost' | 'doubled') =>
    found.reduce((sum, { [key]: n }) => sum + n, 0);
  console.log(
    `in all: ${total('rounds')} rounds, ${total('acknowledged')} events acknowledged, ${total('lost')} lost, ${total('doubled')} doubled`,
  );
  const failed = found.filter(({ lost, doubled, problems }) => lost + doubled + problems.length > 0).length;
  console.log(`${found.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main(process.argv.includes('--short')).catch(error => {
  console.error(error);
  process.exitCode = 1;
});
