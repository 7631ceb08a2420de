import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KataInfo } from '../../../src/core/kata';
import { differencesTable, type Measure, meansTable } from '../schedule/table';
import { topicsOf } from '../schedule/topics';
import { type Teaching, teachings } from './learner';
import { type PolicyName, policies } from './policies';
import { type Outcome, type Setting, simulate } from './simulate';

const learners = 60;

const measures: readonly Measure<Outcome>[] = [
  { name: 'reps', of: ({ reps }) => reps, digits: 0 },
  { name: 'first runs that passed in practice, %', of: ({ success }) => 100 * success, digits: 1 },
  { name: 'topics practised', of: ({ topics }) => topics, digits: 1 },
  { name: 'examination before, %', of: ({ before }) => 100 * before, digits: 1 },
  { name: 'examination at the end, %', of: ({ skill }) => 100 * skill, better: 'more', digits: 1 },
  { name: 'examination 30 idle days later, %', of: ({ later }) => 100 * later, better: 'more', digits: 1 },
];

const compared: readonly (readonly [PolicyName, PolicyName])[] = [
  ['Spindle', 'random'],
  ['Spindle', 'course'],
  ['Spindle', 'due date'],
];

function main(): void {
  const setting = { topics: topicsOf(1), katas: builtInKatas(), days: 120, minutesPerDay: 20 };
  for (const teaching of Object.keys(teachings) as Teaching[]) {
    console.log(`### A rep teaches: ${teaching}\n`);
    const outcomes = outcomesOf({ ...setting, teaching });
    console.log(`${meansTable(measures, outcomes)}\n\n${differencesTable(measures, outcomes, compared)}\n`);
  }
}

function outcomesOf(setting: Setting): Map<PolicyName, Outcome[]> {
  const seeds = Array.from({ length: learners }, (_, index) => index + 1);
  const names = Object.keys(policies) as PolicyName[];
  return new Map(names.map(name => [name, seeds.map(seed => simulate(setting, seed, policies[name](seed)))]));
}

/** Topic and level of every kata that ships. */
function builtInKatas(): KataInfo[] {
  const root = join(import.meta.dirname, '../../../katas');
  const folders = readdirSync(root, { withFileTypes: true }).filter(entry => entry.isDirectory());
  return folders.map(({ name }) => ({
    ...(JSON.parse(readFileSync(join(root, name, 'kata.json'), 'utf8')) as KataInfo),
    languages: ['typescript'],
    variations: ['base'],
  }));
}

main();
