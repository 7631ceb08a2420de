import { env, l10n } from 'vscode';
import type { Coming, Dashboard } from '../../core/dashboard/dashboard';
import { comingGroup, figureGroups } from '../../core/dashboard/figure-groups';
import { repsText, type Words } from '../../core/dashboard/figure-words';
import { type Range, ranges } from '../../core/dashboard/selection';
import type { Shown } from '../../dashboard-source';
import { practiceSettings, setting } from '../../host/config';
import type { Practice } from '../../practice';
import type { DashboardState } from '../../webviews/protocol';

/** Before anything is computed. */
export const noState: DashboardState = {
  range: 'all',
  topic: '',
  ranges: [],
  topics: [],
  groups: [],
  isReading: true,
  said: '',
};

/** What the page shows while the log is read. */
export function readingState(practice: Practice, shown: Shown, data: Coming): DashboardState {
  const words = wordsOf(practice);
  return { ...noState, ...choices(practice, shown, words), groups: [comingGroup(data, words)] };
}

/** What the page shows, in the learner's words. */
export function dashboardState(practice: Practice, shown: Shown, data: Dashboard): DashboardState {
  const { range, topic } = shown;
  const words = wordsOf(practice);
  const { dayStartHour, predictions } = practiceSettings();
  const sleep = setting('sleepNotes');
  const isWanted = {
    predictions,
    lapses: setting('lapseReasons'),
    nights: sleep || setting('tonight'),
    sleep,
    movement: setting('movement'),
  };
  const reps = data.practiceTime.spans.reduce((sum, span) => sum + span.reps, 0);
  return {
    ...choices(practice, shown, words),
    isReading: false,
    groups: figureGroups(data, words, { dayStartHour, ofOneTopic: topic !== undefined, isWanted }),
    said: l10n.t(
      '{0}, {1}: {2}',
      rangeTitles()[range],
      topic === undefined ? l10n.t('all topics') : words.topicTitle(topic),
      repsText(reps, words),
    ),
  };
}

function wordsOf({ library }: Practice): Words {
  const titles = new Map(library.topics.map(({ id, title }) => [id, title]));
  return { t: l10n.t, language: env.language, topicTitle: id => titles.get(id) ?? id };
}

/** What is chosen, and what could be. */
function choices({ history }: Practice, { range, topic = '' }: Shown, { topicTitle }: Words) {
  const titles = rangeTitles();
  return {
    range,
    topic,
    ranges: ranges.map(id => ({ id, title: titles[id] })),
    topics: [...history.topics.keys()]
      .map(id => ({ id, title: topicTitle(id) }))
      .sort((a, b) => a.title.localeCompare(b.title, env.language)),
  };
}

function rangeTitles(): Readonly<Record<Range, string>> {
  return {
    '30days': l10n.t('Last 30 days'),
    '90days': l10n.t('Last 90 days'),
    year: l10n.t('Last 365 days'),
    all: l10n.t('All of the log'),
  };
}
