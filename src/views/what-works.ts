import { l10n } from 'vscode';
import { type MovementRelation, movementRelation } from '../core/movement-relation';
import {
  type ApproachReport,
  type Forecaster,
  leastReps,
  type MonthReport,
  type WhatWorks,
  whatWorks,
} from '../core/what-works';
import type { App } from '../host/app';
import { practiceSettings, setting } from '../host/config';
import type { CommandTypes } from '../host/contributions';
import type { Practice } from '../practice';
import { movementMarkdown } from './movement-markdown';
import { showPage } from './show-page';
import type { VirtualDocuments } from './virtual-documents';
import { percent, points, topicTitle } from './words';

type Show = CommandTypes['showWhatWorks'];

/** The command that tells what the learner's own predictions and outcomes say, on a page and as data. */
export function whatWorksCommand({ practice }: App, documents: VirtualDocuments) {
  return async (request?: Show['takes']): Promise<Show['gives']> => {
    const events = await practice.standing();
    const movement = setting('movement') ? movementRelation(events, practiceSettings().dayStartHour) : undefined;
    const found = { ...whatWorks(events), ...(movement && movement.breaks > 0 ? { movement } : {}) };
    if (request?.show !== false) await showPage(documents, `${l10n.t('What Works for Me')}.md`, page(found, practice));
    return found;
  };
}

type Found = WhatWorks & { readonly movement?: MovementRelation };

function page(found: Found, practice: Practice): string {
  const parts = [
    `# ${l10n.t('What Works for Me')}`,
    ...predictionParts(found, practice),
    ...(found.movement ? movementMarkdown(found.movement) : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function predictionParts({ approaches, topics, learner, model, months }: WhatWorks, practice: Practice): string[] {
  if (learner.count === 0) {
    return [l10n.t('Nothing yet: it is made of the predictions you give before a rep. Give a few, and look again.')];
  }
  return [
    `## ${l10n.t('Approaches')}`,
    ...(approaches.length === 0 ? [l10n.t('No prediction names an approach yet.')] : approachParts(approaches)),
    `## ${l10n.t('How well you know what you know')}`,
    forecasterWords(learner, model),
    calibrationTable(learner),
    ...(months.length > 1 ? [monthsTable(months)] : []),
    `## ${l10n.t('What you have learnt to expect')}`,
    table(
      [l10n.t('Topic'), l10n.t('Reps'), l10n.t('Chance of a first run that passes')],
      topics.map(({ topic, reps, value }) => [topicTitle(practice, topic), String(reps), percent(value)]),
    ),
  ];
}

function approachParts(approaches: readonly ApproachReport[]): string[] {
  const rows = approaches.map(({ approach, reps, passed, expected, surplus }) => [
    approach,
    String(reps),
    percent(passed / reps),
    percent(expected),
    surplus ? surplusWords(surplus) : l10n.t('too few to say'),
  ]);
  const heads = [l10n.t('Approach'), l10n.t('Reps'), l10n.t('Passed'), l10n.t('Expected'), l10n.t('Better or worse')];
  const caution = l10n.t(
    'A claim is made from {0} reps on. You choose an approach for a reason, so this is a hint and no proof.',
    leastReps,
  );
  return [table(heads, rows), caution];
}

function surplusWords({ difference, least, most }: NonNullable<ApproachReport['surplus']>): string {
  const numbers = l10n.t('{0} points (95 %: {1} to {2})', points(difference), points(least), points(most));
  if (least > 0) return l10n.t('better: {0}', numbers);
  return most < 0 ? l10n.t('worse: {0}', numbers) : l10n.t('may be chance: {0}', numbers);
}

function forecasterWords(learner: Forecaster, model: Forecaster): string {
  const own = l10n.t(
    'Your Brier score over {0} predictions is {1}: 0 is best, 0.25 is what saying 50 % each time earns.',
    learner.count,
    (learner.brier ?? 0).toFixed(3),
  );
  if (model.brier === undefined) return own;
  return `${own} ${l10n.t("Spindle's own is {0} over {1}.", model.brier.toFixed(3), model.count)}`;
}

function calibrationTable({ bins }: Forecaster): string {
  return table(
    [l10n.t('You said'), l10n.t('Times'), l10n.t('On average'), l10n.t('It passed')],
    bins.map(({ from, to, count, predicted, passed }) => [
      l10n.t('{0} to {1}', percent(from), percent(to)),
      String(count),
      percent(predicted),
      percent(passed),
    ]),
  );
}

function monthsTable(months: readonly MonthReport[]): string {
  return table(
    [l10n.t('Month'), l10n.t('Predictions'), l10n.t('Your Brier score'), l10n.t("Spindle's")],
    months.map(({ month, count, learner, model }) => [
      month,
      String(count),
      learner.toFixed(3),
      model === undefined ? '–' : model.toFixed(3),
    ]),
  );
}

/** What a learner typed may hold what Markdown reads as a column or a tag. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.replace(/[|<\\\n]/g, '\\$&')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
