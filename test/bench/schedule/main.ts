import { policies } from './policies';
import { type Setting, simulate } from './simulate';
import { differencesTable, meansTable } from './table';
import { topicsOf } from './topics';

const learners = 60;
const shared = { days: 365, minutesPerDay: 20, newTopicsPerDay: 2 };

/** By title: what the pack has, and more than the minutes allow. */
const settings: Readonly<Record<string, () => Setting>> = {
  'The built-in pack': () => ({ ...shared, topics: topicsOf(1) }),
  'Four packs of its size': () => ({ ...shared, topics: topicsOf(4) }),
};

function main(): void {
  for (const [title, settingOf] of Object.entries(settings)) {
    const setting = settingOf();
    const seeds = Array.from({ length: learners }, (_, index) => index + 1);
    const outcomes = new Map(
      Object.entries(policies).map(([name, policy]) => [name, seeds.map(seed => simulate(setting, seed, policy()))]),
    );
    console.log(`### ${title}: ${setting.topics.length} topics, ${learners} learners\n`);
    console.log(`${meansTable(outcomes)}\n\n${differencesTable(outcomes)}\n`);
  }
}

main();
