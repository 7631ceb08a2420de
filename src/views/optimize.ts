import { l10n, ProgressLocation, window } from 'vscode';
import { PracticeError } from '../core/errors';
import { publishedWeights, schedulerName } from '../core/memory';
import type { App } from '../host/app';
import { practiceSettings } from '../host/config';
import type { CommandTypes } from '../host/contributions';
import { evaluate } from '../optimizer/evaluate';
import { minimumReviews } from '../optimizer/offer';
import type { Optimization } from '../optimizer/optimization';
import { optimizationMarkdown, verdict } from '../optimizer/optimization-report';
import { type OptimizeOptions, optimizerName } from '../optimizer/optimizer';
import { memoryReviews } from '../optimizer/reviews';
import { splitByTime } from '../optimizer/split';
import { answered, Cancelled } from './ask/cancelled';
import { noteOptimizeOffer } from './optimize-offer';
import { showPage } from './show-page';
import type { VirtualDocuments } from './virtual-documents';

/** The commands that fit the weights of FSRS to the learner, and take the published ones again. */
export function optimizeCommands(app: App, documents: VirtualDocuments) {
  const { practice } = app;
  let isFitting = false;
  /** Two at once would both be judged against weights that one of them replaces. */
  async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
    if (isFitting) throw new PracticeError('The schedule is being fitted already: wait until that has ended.');
    isFitting = true;
    try {
      return await work();
    } finally {
      isFitting = false;
    }
  }
  return {
    optimize: async (request?: CommandTypes['optimize']['takes']): Promise<CommandTypes['optimize']['gives']> => {
      const optimization = await alone(() =>
        request ? optimized(app) : withProgress(options => optimized(app, options)),
      );
      const adopted = optimization.isBetter && (request ? request.apply === true : await show(optimization, documents));
      if (adopted) await adopt(app, optimization);
      else if (!request && !optimization.isBetter) await show(optimization, documents);
      const { reviews, logLoss, rmse, calibration } = optimization;
      return { reviews, logLoss, rmse, calibration, adopted };
    },
    resetWeights: async (): Promise<CommandTypes['resetWeights']['gives']> => {
      const { weights } = practice.scheduler;
      if (weights.every((weight, index) => weight === publishedWeights[index])) {
        throw new PracticeError('The schedule uses the published weights already.');
      }
      const reviews = await reviewsOf(app);
      const { heldOutFrom } = splitByTime(reviews);
      return practice.adoptWeights({
        weights: publishedWeights,
        scheduler: schedulerName,
        optimizer: 'published',
        reviews: 0,
        logLoss: {
          before: evaluate(weights, reviews, heldOutFrom).logLoss,
          after: evaluate(publishedWeights, reviews, heldOutFrom).logLoss,
        },
      });
    },
  };
}

async function reviewsOf({ practice }: App) {
  return memoryReviews(await practice.standing(), practiceSettings().dayStartHour);
}

async function optimized(app: App, options: OptimizeOptions = {}): Promise<Optimization> {
  const reviews = await reviewsOf(app);
  if (reviews.length < minimumReviews) {
    throw new PracticeError(
      'The schedule can be fitted to you from {0} reviews on; there are {1}. Until then the published weights are the better guess.',
      minimumReviews,
      reviews.length,
    );
  }
  const optimization = await app.optimizer.optimize({ reviews, current: app.practice.scheduler.weights }, options);
  await noteOptimizeOffer(app, reviews.length);
  return optimization;
}

/** A person can cancel it and sees how far it is. */
async function withProgress(work: (options: OptimizeOptions) => Promise<Optimization>): Promise<Optimization> {
  const title = l10n.t('Fitting the schedule to you');
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      const cancel = new AbortController();
      token.onCancellationRequested(() => cancel.abort(new Cancelled()));
      let shown = 0;
      return work({
        signal: cancel.signal,
        onProgress: share => {
          progress.report({ increment: 100 * (share - shown), message: `${Math.round(100 * share)} %` });
          shown = share;
        },
      });
    },
  );
}

/** Shows the comparison. @returns whether the learner adopts the weights @throws Cancelled where no answer is given */
async function show(optimization: Optimization, documents: VirtualDocuments): Promise<boolean> {
  await showPage(documents, 'Spindle Schedule.md', optimizationMarkdown(optimization, l10n.t));
  const words = verdict(optimization, l10n.t);
  if (!optimization.isBetter) {
    // Nobody waits for it to be closed.
    window.showInformationMessage(words).then(undefined, () => undefined);
    return false;
  }
  const adopt = l10n.t('Adopt');
  const keep = l10n.t('Keep the Current Ones');
  return answered(await window.showInformationMessage(words, adopt, keep)) === adopt;
}

async function adopt({ practice }: App, { weights, fittedTo, logLoss }: Optimization): Promise<void> {
  await practice.adoptWeights({
    weights,
    scheduler: schedulerName,
    optimizer: optimizerName,
    reviews: fittedTo,
    logLoss,
  });
}
