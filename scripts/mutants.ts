// Mutation scores alone, with every survivor: `npx tsx scripts/mutants.ts`, or with the ids of some katas behind it.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeFiles } from '../src/packs/node-files';
import { loadPack } from '../src/packs/pack';
import { caseStrengths, strengthSummary } from './mutation/case-strength';
import { percent, shareOf, survivorText } from './mutation/score';

async function main(): Promise<void> {
  const pack = await loadPack(fileURLToPath(new URL('../katas', import.meta.url)), nodeFiles());
  const named = process.argv.slice(2);
  const strengths = await caseStrengths(pack, nodeFiles(), named.length === 0 ? undefined : new Set(named));
  for (const { kata, variation, score, faults } of strengths) {
    console.log(`${percent(shareOf(score))}  ${kata}, ${variation}: ${score.killed} of ${score.mutants}`);
    for (const survivor of score.survivors) console.log(`        ${survivorText(survivor)}`);
    for (const fault of score.faults) console.log(`        ${fault}`);
    if (score.mutants === 0) for (const fault of faults) console.log(`        ${fault}`);
  }
  console.log(strengthSummary(strengths));
  for (const { file, pointer, reason } of pack.problems) console.log(`${join(file, pointer)}: ${reason}`);
  if (strengths.some(({ faults }) => faults.length > 0) || pack.problems.length > 0) process.exitCode = 1;
}

main().catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});
