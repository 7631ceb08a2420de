import { l10n } from 'vscode';
import { lapsesText } from '../core/lapse';
import type { TopicHistory } from '../core/topic-history';
import { setting } from '../host/config';

/** Why the reps of a topic were graded Again, summed; undefined where nobody said, or it is switched off. */
export function lapseWords(topic: Pick<TopicHistory, 'lapses'> | undefined): string | undefined {
  return setting('lapseReasons') ? lapsesText(topic?.lapses, l10n.t) : undefined;
}
