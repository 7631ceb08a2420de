import { l10n, StatusBarAlignment, window } from 'vscode';
import type { History } from '../core/history';
import type { App } from '../host/app';
import { commands } from '../host/contributions';
import { isOfferDue } from '../optimizer/offer';

/** Number of reviews at the last offer or fit, in the global state. */
const key = 'spindle.optimizeOffered';

/**
 * After a rep, at 1,000 reviews and at half as many more each time: a quiet word in the status bar that leads to
 * *Optimize Schedule*. It goes away with the next rep, and is not made twice for the same count.
 */
export function register(app: App): void {
  const { practice, context, report } = app;
  const item = window.createStatusBarItem('spindle.optimizeOffer', StatusBarAlignment.Left, 0);
  item.name = l10n.t('Spindle: schedule');
  item.text = `$(graph-line) ${l10n.t('Fit schedule')}`;
  item.command = commands.optimize;
  context.subscriptions.push(
    item,
    practice.onDidRecord(() => {
      item.hide();
      const reviews = reviewCount(practice.history);
      if (!isOfferDue(reviews, context.globalState.get<number>(key))) return;
      item.tooltip = l10n.t(
        'You have {0} reviews: enough to fit the schedule to how you forget. Click to compare it with the one now; nothing changes until you say so.',
        reviews,
      );
      item.show();
      noteOptimizeOffer(app, reviews).catch(report.note);
    }),
  );
}

/** From now on nothing is offered before there are half as many reviews more. */
export async function noteOptimizeOffer({ context }: App, reviews: number): Promise<void> {
  await context.globalState.update(key, reviews);
}

/** Without going through the log: it is asked after every rep. What was forgotten does not count here. */
function reviewCount({ topics }: History): number {
  let count = 0;
  for (const { procedural, conceptual } of topics.values()) {
    count += conceptual?.reps ?? 0;
    for (const { reps } of procedural.values()) count += reps;
  }
  return count;
}
