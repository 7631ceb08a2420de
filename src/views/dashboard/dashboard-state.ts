import { env, l10n } from 'vscode';
import type { Dashboard } from '../../core/dashboard/dashboard';
import { figureGroups } from '../../core/dashboard/figure-groups';
import { repsText } from '../../core/dashboard/figure-words';
import { type Range, ranges } from '../../core/dashboard/selection';
import type { Shown } from '../../dashboard-source';
import { practiceSettings, setting } from '../../host/config';
import type { Practice } from '../../practice';
import type { DashboardState } from '../../webviews/protocol';

/** Before anything is computed. */
export const noState: DashboardState = { range: 'all', topic: '', ranges: [], topics: [], groups: [], said: '' };

/** What the page shows, in the learner's words. */
export function dashboardState(practice: Practice, { range, topic }: Shown, data: Dashboard): DashboardState {
  const titles = new Map(practice.library.topics.map(({ id, title }) => [id, title]));
  const topicTitle = (id: string) => titles.get(id) ?? id;
  const words = { t: l10n.t, language: env.language, topicTitle };
  const { dayStartHour, predictions } = practiceSettings();
  const isWanted = { predictions, lapses: setting('lapseReasons'), sleep: setting('sleepNotes') };
  const rangeTitle = rangeTitles();
  const reps = data.practiceTime.spans.reduce((sum, span) => sum + span.reps, 0);
  return {
    range,
    topic: topic ?? '',
    ranges: ranges.map(id => ({ id, title: rangeTitle[id] })),
    topics: [...practice.history.topics.keys()]
      .map(id => ({ id, title: topicTitle(id) }))
      .sort((a, b) => a.title.localeCompare(b.title, env.language)),
    groups: figureGroups(data, words, { dayStartHour, ofOneTopic: topic !== undefined, isWanted }),
    said: l10n.t(
      '{0}, {1}: {2}',
      rangeTitle[range],
      topic === undefined ? l10n.t('all topics') : topicTitle(topic),
      repsText(reps, words),
    ),
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
