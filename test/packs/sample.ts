import type { PackFiles } from '../../src/packs/files';
import { memoryFiles } from './memory-files';

/** A small sound pack to spoil in one place; plain JSON, so that a test may put anything in. */
export type Loose = Record<string, unknown>;

const topicsJson = {
  topics: [{ id: 'basics', title: 'Basics', area: 'First', keyPoints: [{ id: 'one', text: 'One.' }] }],
};

export function doubleKata(changes: Loose = {}): Loose {
  return {
    id: 'double',
    title: 'Double a {{thing}}',
    topic: 'basics',
    level: 1,
    kind: 'function',
    languages: ['javascript', 'typescript'],
    signature: { name: 'doubleIt', params: [{ name: 'amount', type: 'int' }], returns: 'int' },
    cases: [
      { name: 'two', args: [2], returns: 4 },
      { name: 'zero', args: [0], returns: 0 },
    ],
    text: { thing: 'number' },
    variations: {
      coins: { title: 'Twice the coins', names: { doubleIt: 'repay', amount: 'coins' }, text: { thing: 'debt' } },
    },
    hints: ['What is `{{amount}}` added to itself?'],
    ...changes,
  };
}

export const doubleSolution = `// Adds the amount to itself: "amount" twice.
export function doubleIt(amount) {
  return amount + amount;
}
`;

/** The files of one kata folder. */
export function kataFiles(kata: Loose, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const folder = `pack/${String(kata.id)}`;
  return {
    [`${folder}/kata.json`]: JSON.stringify(kata),
    [`${folder}/statement.md`]: 'Return twice `{{amount}}`, a {{ thing }}.',
    [`${folder}/solution.js`]: doubleSolution,
    [`${folder}/solution.ts`]: doubleSolution.replace('(amount)', '(amount: number): number'),
    ...more,
  };
}

export function packFiles(...katas: readonly Readonly<Record<string, string>>[]): PackFiles {
  return memoryFiles(packTexts(...katas));
}

/** The same, path → text. */
export function packTexts(...katas: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> {
  return Object.assign({ 'pack/topics.json': JSON.stringify(topicsJson) }, ...katas);
}
