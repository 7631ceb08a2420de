import {
  type Grade,
  isRecall,
  isRep,
  type LapseReason,
  type PracticeEvent,
  type RecallEvent,
  type RepEvent,
} from '../events';
import type { FoldOptions } from '../history';
import type { Language } from '../kata';
import { dayText, practiceDay } from '../local-time';
import type { Memory } from '../memory';
import { cameTrue, predictionError } from '../prediction';
import { freshSting, isSting, stingTopic } from '../sting';
import { includeDecision, includeReviews, isDecision, type TopicHistory } from '../topic-history';

/** One grading of one memory, with what was known of the memory just before it. */
export interface Review {
  readonly topic: string;
  readonly kind: 'procedural' | 'conceptual';
  /** Practice day. */
  readonly day: number;
  readonly grade: Grade;
  /** Absent at the first review of a memory. */
  readonly before?: Memory;
}

/** A rep or a recall that counts. */
export interface Practised {
  readonly day: number;
  readonly topic: string;
  readonly event: RepEvent | RecallEvent;
  /** Absent: a recall. */
  readonly rep?: DoneRep;
}

/**
 * What charts are made of in a rep: flat and small, since each goes over all of a long log, whose events are too large to
 * stay near the processor.
 */
export interface DoneRep {
  readonly language: Language;
  /** 0–23, of the learner's own clock when it was recorded. */
  readonly hour: number;
  readonly activeMs: number;
  readonly greenMs: number | undefined;
  readonly par: number | undefined;
  readonly failedRuns: number;
  /** Passed without the solution. */
  readonly isOwnPass: boolean;
  readonly isAgain: boolean;
  readonly lapse: LapseReason | undefined;
  /** Outcome minus chance, −1 to 1; absent where nothing was predicted or came of it. */
  readonly error: number | undefined;
}

/** How well topics were held at the end of a month that had practice. */
export interface MonthEnd {
  /** `YYYY-MM` */
  readonly month: string;
  /** Of each topic begun and not forgotten, the greatest stability of its doing, days. */
  readonly stabilities: readonly number[];
}

/** The log lived through once more, so that every chart is a sum over short rows. */
export interface Replay {
  readonly reviews: readonly Review[];
  readonly practised: readonly Practised[];
  /** In their order. The last one may not be over. */
  readonly months: readonly MonthEnd[];
}

interface Topics {
  readonly topics: Map<string, TopicHistory>;
  readonly suspended: Map<string, number>;
}

/**
 * Lives through the log as the fold does, and keeps what each review met.
 * @param standing the events that count, in the order of the log
 */
export function replay(standing: readonly PracticeEvent[], options: FoldOptions): Replay {
  const state: Topics = { topics: new Map(), suspended: new Map() };
  const reviews: Review[] = [];
  const practised: Practised[] = [];
  const months: MonthEnd[] = [];
  let newest = Number.NEGATIVE_INFINITY;
  let month = '';
  for (const event of standing) {
    if (isRep(event) || isRecall(event)) {
      const day = practiceDay(event.at, options.dayStartHour);
      // A journey west steps back a day: a month once over stays over.
      if (day > newest) {
        newest = day;
        const of = dayText(day).slice(0, 7);
        if (of !== month && month !== '') months.push({ month, stabilities: stabilitiesOf(state) });
        month = of;
      }
      practised.push({ day, topic: event.topic, event, ...(isRep(event) ? { rep: doneRep(event) } : {}) });
      reviews.push(...reviewsOf(state, event, day));
      includeReviews(state, event, day, options);
    } else if (isSting(event)) {
      const day = practiceDay(event.at, options.dayStartHour);
      const conceptual = freshSting(options.scheduler, day, event.id);
      state.topics.set(stingTopic(event.id), { procedural: new Map(), conceptual, firstDay: day });
    } else if (isDecision(event)) {
      includeDecision(state, event, practiceDay(event.at, options.dayStartHour));
    }
  }
  if (month !== '') months.push({ month, stabilities: stabilitiesOf(state) });
  return { reviews, practised, months };
}

function doneRep({ language, at, predicted, outcome, grade }: RepEvent): DoneRep {
  const { activeMs, greenMs, par, failedRuns, passed, revealed, runs, lapse } = outcome;
  return {
    language,
    hour: Number(at.slice(11, 13)),
    activeMs,
    greenMs,
    par,
    failedRuns,
    isOwnPass: passed && !revealed,
    isAgain: grade.procedural.given === 1,
    lapse,
    // Given up before any run: nothing came of the prediction, right or wrong.
    error: predicted && runs > 0 ? predictionError(predicted.pass, cameTrue(outcome)) : undefined,
  };
}

function reviewsOf({ topics }: Topics, event: RepEvent | RecallEvent, day: number): Review[] {
  const known = topics.get(event.topic);
  const review = (kind: Review['kind'], grade: Grade, before: Memory | undefined): Review => ({
    topic: event.topic,
    kind,
    day,
    grade,
    ...(before ? { before } : {}),
  });
  if (isRecall(event)) return [review('conceptual', event.grade.given, known?.conceptual)];
  const doing = review('procedural', event.grade.procedural.given, known?.procedural.get(event.language));
  const { conceptual } = event.grade;
  return conceptual ? [doing, review('conceptual', conceptual.given, known?.conceptual)] : [doing];
}

function stabilitiesOf({ topics }: Topics): number[] {
  return [...topics.values()]
    .filter(({ procedural }) => procedural.size > 0)
    .map(({ procedural }) => Math.max(...[...procedural.values()].map(({ stability }) => stability)));
}
