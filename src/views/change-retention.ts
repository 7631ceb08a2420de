import { ConfigurationTarget, l10n, workspace } from 'vscode';
import { PracticeError } from '../core/errors';
import { expectedMinutes } from '../core/expected-minutes';
import { memoryOf, scheduledItems } from '../core/queue';
import { plural } from '../core/words';
import { type Burden, type Workload, workload } from '../core/workload';
import type { App } from '../host/app';
import { practiceSettings } from '../host/config';
import { type CommandTypes, settings } from '../host/contributions';
import type { Practice } from '../practice';
import { answered } from './ask/cancelled';
import { pick } from './ask/pick';
import { percent } from './words';

type Change = CommandTypes['changeRetention'];

/** Far enough for intervals to change, near enough to plan by. */
const days = 90;
const offered = [0.97, 0.95, 0.92, 0.9, 0.87, 0.85, 0.8, 0.75, 0.7];

/** The command that shows what another desired retention costs, and sets it. */
export function changeRetentionCommand({ practice }: App): (request?: Change['takes']) => Promise<Change['gives']> {
  return async request => {
    const area = request ? request.area : await askArea(practice);
    if (area !== undefined && !areasOf(practice).includes(area)) {
      throw new PracticeError('There is no area "{0}". There are: {1}.', area, areasOf(practice).join(', '));
    }
    const current = currentOf(area);
    const burdens = burdensOf(practice, area);
    const at = (retention: number): Workload =>
      workload(burdens, { scheduler: practice.scheduler, today: practice.today, days, retention });
    const retention = request?.retention ?? (await askRetention(current, at, burdens.length));
    if (!(retention >= 0.7 && retention <= 0.97)) {
      throw new PracticeError('A retention is a number from 0.7 to 0.97, not {0}.', retention);
    }
    const isApplied = !request || request.apply === true;
    if (isApplied) await apply(area, retention);
    return {
      retention: { before: current, after: retention },
      workload: { before: at(current), after: at(retention) },
      days,
      applied: isApplied,
    };
  };
}

function areasOf({ library }: Practice): string[] {
  return [...new Set(library.topics.map(({ area }) => area))];
}

function currentOf(area: string | undefined): number {
  const { retention, retentionByArea } = practiceSettings();
  return area === undefined ? retention : (retentionByArea[area] ?? retention);
}

/** The memories that a change would move: those of the area, or of all areas without a retention of their own. */
function burdensOf(practice: Practice, area: string | undefined): Burden[] {
  const { history, library } = practice;
  const { retentionByArea } = practiceSettings();
  const isMoved = (of: string) => (area === undefined ? retentionByArea[of] === undefined : of === area);
  const topics = new Set(library.topics.filter(topic => isMoved(topic.area)).map(({ id }) => id));
  const minutesOf = expectedMinutes(history);
  return scheduledItems(practice.scheduling.input()).flatMap(item => {
    const memory = topics.has(item.topic) ? memoryOf(history, item) : undefined;
    const key = `${item.topic}:${item.kind}:${item.language}`;
    return memory ? [{ key, memory, minutes: minutesOf(item) }] : [];
  });
}

async function askArea(practice: Practice): Promise<string | undefined> {
  const line = (label: string, area: string | undefined) => ({
    label,
    description: percent(currentOf(area)),
    answer: { area },
  });
  const answer = await pick<{ readonly area: string | undefined }>({
    title: l10n.t('The desired retention of which topics?'),
    items: [line(l10n.t('All Topics'), undefined), ...areasOf(practice).map(area => line(area, area))],
  });
  return answered(answer).area;
}

/** Each retention with what it costs: nobody has to try one out to know. */
async function askRetention(current: number, at: (retention: number) => Workload, memories: number): Promise<number> {
  const all = [...new Set([...offered, current])].sort((a, b) => b - a);
  const title =
    memories === 0
      ? l10n.t('Desired retention (nothing is scheduled here yet)')
      : plural(
          l10n.t,
          'Desired retention, with the next {1} days simulated for your {0} memory|Desired retention, with the next {1} days simulated for your {0} memories',
          memories,
          days,
        );
  return answered(
    await pick<number>({
      title,
      active: current,
      placeholder: l10n.t('A higher one forgets less and takes more reps'),
      items: all.map(retention => ({
        label: percent(retention),
        description: [...(retention === current ? [l10n.t('now')] : []), workloadWords(at(retention))].join(' · '),
        answer: retention,
      })),
    }),
  );
}

function workloadWords({ reviewsPerDay, minutesPerDay }: Workload): string {
  return l10n.t('{0} reviews, {1} minutes a day', reviewsPerDay.toFixed(1), Math.round(minutesPerDay));
}

/** The setting of the learner, not of a workspace; the fold follows it. */
async function apply(area: string | undefined, retention: number): Promise<void> {
  const configuration = workspace.getConfiguration();
  if (area === undefined) {
    await configuration.update(settings.desiredRetention, retention, ConfigurationTarget.Global);
    return;
  }
  const byArea = { ...configuration.get<Record<string, number>>(settings.retentionByArea), [area]: retention };
  await configuration.update(settings.retentionByArea, byArea, ConfigurationTarget.Global);
}
