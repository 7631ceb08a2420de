import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dashboard, dashboardLog } from '../../src/core/dashboard/dashboard';
import { figureGroups } from '../../src/core/dashboard/figure-groups';
import { type Range, ranges, selectionOf } from '../../src/core/dashboard/selection';
import { expectedMinutes } from '../../src/core/expected-minutes';
import { fold } from '../../src/core/history';
import { languages } from '../../src/core/kata';
import { practiceDay } from '../../src/core/local-time';
import { Scheduler } from '../../src/core/memory';
import { scheduledItems } from '../../src/core/queue';
import { standing } from '../../src/core/undone';
import { english } from '../../src/core/words';
import { settings, startOn, withLongLog } from './log/long-log';
import { interleaved, type Measurement } from './measure';

/** All charts of ten years, from the events to the message for the page, against folding the events. */
export function dashboardOfAll(repository: string, rounds = 9): Promise<Measurement> {
  return withCharts(repository, async ({ foldAll, replayAll, charts }) => {
    const times = await interleaved(rounds, async () => charts(replayAll(), 'all'), foldAll);
    return { name: 'dashboard of 73,000 reps / fold', ...times, budget: { kind: 'ratio', limit: 3 } };
  });
}

/** Another range and topic, once the log is lived through, against folding the events. */
export function dashboardChoice(repository: string, rounds = 9): Promise<Measurement> {
  return withCharts(repository, async ({ foldAll, replayAll, charts }) => {
    const log = replayAll();
    const ours = async (round: number) => charts(log, ranges[round % ranges.length] ?? 'all');
    const times = await interleaved(rounds, ours, foldAll);
    return { name: 'another range of the dashboard / fold', ...times, budget: { kind: 'ratio', limit: 0.5 } };
  });
}

/** The first dashboard after a start from a snapshot, which has to read the log, against a start that reads and folds it. */
export function dashboardOpen(repository: string, rounds = 5): Promise<Measurement> {
  return withLongLog(repository, async long => {
    const nowhere = { ...long.place, file: join(long.storage, 'no-snapshot') };
    const input = { items: [], minutesOf: () => 10, retentionOf: () => settings.retention };
    const times = await interleaved(
      rounds,
      async () => {
        const { folded, store } = await startOn(long, long.place);
        const options = { scheduler: folded.scheduler, dayStartHour: settings.dayStartHour };
        const log = dashboardLog(await folded.standing(), options);
        const today = log.replay.practised.at(-1)?.day ?? 0;
        const { practiceTime } = dashboard(log, selectionOf('90days', today), input);
        if (practiceTime.spans.length !== 90) throw new Error(`There are ${practiceTime.spans.length} days, not 90.`);
        await store.close();
      },
      async () => {
        const { store } = await startOn(long, nowhere);
        await store.close();
      },
    );
    return { name: 'first dashboard, 73,000 reps / rebuild', ...times, budget: { kind: 'ratio', limit: 1.5 } };
  });
}

interface Charts {
  readonly foldAll: () => Promise<void>;
  readonly replayAll: () => ReturnType<typeof dashboardLog>;
  readonly charts: (log: ReturnType<typeof dashboardLog>, range: Range) => void;
}

function withCharts(repository: string, measure: (parts: Charts) => Promise<Measurement>): Promise<Measurement> {
  return withLongLog(repository, async ({ events }) => {
    const { topics } = JSON.parse(readFileSync(join(repository, 'dist/katas.json'), 'utf8'));
    const scheduler = new Scheduler({ retention: settings.retention });
    const options = { scheduler, dayStartHour: settings.dayStartHour };
    const history = fold(events, options);
    const today = practiceDay(events.at(-1)?.at ?? '', settings.dayStartHour);
    const [language] = languages;
    const queued = { history, scheduler, topics, today, language, newTopicsPerDay: 2, offers: () => true };
    const input = { minutesOf: expectedMinutes(history), retentionOf: () => settings.retention };
    const words = { t: english, language: 'en', topicTitle: (topic: string) => topic };
    const isWanted = { predictions: true, lapses: true, nights: true, sleep: true, movement: true };
    return measure({
      foldAll: async () => void fold(events, options),
      replayAll: () => dashboardLog(standing(events), options),
      charts: (log, range) => {
        const items = scheduledItems(queued);
        const data = dashboard(log, selectionOf(range, today), { ...input, items });
        const groups = figureGroups(data, words, { dayStartHour: 4, ofOneTopic: false, isWanted });
        const message = JSON.stringify(groups);
        if (message.length > 300_000)
          throw new Error(`The page is sent ${message.length} characters, which is no sum.`);
      },
    });
  });
}
