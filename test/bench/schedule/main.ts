import { measures } from './measures';
import { type PolicyName, policies } from './policies';
import { type Outcome, type Setting, simulate } from './simulate';
import { differencesTable, meansTable } from './table';
import { topicsOf } from './topics';

const learners = 60;
const shared = { days: 365, minutesPerDay: 20, newTopicsPerDay: 2 };

/** By title: what the pack has, and more than the minutes allow. */
const settings: Readonly<Record<string, () => Setting>> = {
  'The built-in pack': () => ({ ...shared, topics: topicsOf(1) }),
  'Four packs of its size': () => ({ ...shared, topics: topicsOf(4) }),
};

const compared: readonly (readonly [PolicyName, PolicyName])[] = [
  ['Spindle', 'due date'],
  ['Spindle', 'lowest first'],
  ['Spindle', 'unbalanced'],
  ['Spindle', 'SM-2'],
  ['Spindle at 85 %', 'SM-2'],
];

function main(): void {
  for (const [title, settingOf] of Object.entries(settings)) {
    const setting = settingOf();
    const seeds = Array.from({ length: learners }, (_, index) => index + 1);
    const names = Object.keys(policies) as PolicyName[];
    const outcomes = new Map<PolicyName, Outcome[]>(
      names.map(name => [name, seeds.map(seed => simulate(setting, seed, policies[name]()))]),
    );
    console.log(`### ${title}: ${setting.topics.length} topics, ${learners} learners\n`);
    console.log(`${meansTable(measures, outcomes)}\n\n${differencesTable(measures, outcomes, compared)}\n`);
  }
}

main();
