import { isRecall, isRep } from '../core/events';
import { dayText, parseAt, practiceDay } from '../core/local-time';
import { csvText } from './csv';
import type { ExportFormat } from './export-format';
import type { LogEntry } from './line';
import { type Review, reviewsOf } from './reviews';
import { eventsOf } from './store';

/**
 * The log as text. `csv` and `fsrs` leave out what was undone.
 * @param entries in the order of the log
 * @param dayStartHour for the practice days of `csv`, 0–23
 */
export function exportLog(entries: readonly LogEntry[], format: ExportFormat, dayStartHour: number): string {
  switch (format) {
    case 'jsonl':
      return entries.map(entry => `${entry.raw}\n`).join('');
    case 'csv':
      return csvText(
        csvColumns,
        reviewsOf(eventsOf(entries)).map(review => csvRow(review, dayStartHour)),
      );
    case 'fsrs':
      return csvText(fsrsColumns, fsrsRows(reviewsOf(eventsOf(entries))));
  }
}

type Cell = string | number | boolean | undefined;
type Row<Column extends string> = Readonly<Partial<Record<Column, Cell>>>;

const csvColumns = [
  'id',
  'at',
  'day',
  'kind',
  'topic',
  'language',
  'kata',
  'variation',
  'grade_proposed',
  'grade_given',
  'passed',
  'first_run',
  'runs',
  'hints',
  'active_seconds',
  'predicted_pass',
  'predicted_minutes',
  'recalled',
  'of',
] as const;

function csvRow(review: Review, dayStartHour: number): Row<(typeof csvColumns)[number]> {
  const { event, kind, topic, proposed, given } = review;
  const day = dayText(practiceDay(event.at, dayStartHour));
  const start = { id: event.id, at: event.at, day, kind, topic, grade_proposed: proposed, grade_given: given };
  if (isRecall(event)) return { ...start, recalled: event.recalled.length, of: event.of };
  if (!isRep(event)) return start;
  const { language, kata, variation, outcome, predicted, recall } = event;
  return {
    ...start,
    language,
    kata,
    variation,
    passed: outcome.passed,
    first_run: outcome.firstRun,
    runs: outcome.runs,
    hints: outcome.hints,
    active_seconds: Math.round(outcome.activeMs / 1000),
    predicted_pass: predicted?.pass,
    predicted_minutes: predicted?.minutes,
    recalled: recall?.recalled.length,
    of: recall?.of,
  };
}

/** The review log schema of open-spaced-repetition/fsrs-optimizer: milliseconds, ratings 1–4, states 0 New, 2 Review. */
const fsrsColumns = ['card_id', 'review_time', 'review_rating', 'review_state', 'review_duration'] as const;

/** A card is a memory: procedural of a topic in a language, conceptual of a topic (DESIGN §2). */
function fsrsRows(reviews: readonly Review[]): Row<(typeof fsrsColumns)[number]>[] {
  const seen = new Set<string>();
  return reviews.map(({ event, kind, topic, given }) => {
    const coded = kind === 'procedural' && isRep(event) ? event : undefined;
    const card = coded ? `procedural:${topic}:${coded.language}` : `conceptual:${topic}`;
    // Learning steps are off (DESIGN §5), so a memory is new once and in review ever after.
    const state = seen.has(card) ? 2 : 0;
    seen.add(card);
    return {
      card_id: card,
      review_time: parseAt(event.at)?.epochMs,
      review_rating: given,
      review_state: state,
      // Only coding is timed.
      review_duration: coded ? Math.round(coded.outcome.activeMs) : 0,
    };
  });
}
