import type { MovementEvent, PracticeEvent, SleepEvent } from '../events';
import { isRep } from '../events';
import type { FoldOptions } from '../history';
import { type MovementRelation, movementRelation } from '../movement-relation';
import { type OvernightGain, overnightGain } from '../overnight-gain';
import type { QueueItem } from '../queue';
import { type SleepRelation, sleepRelation } from '../sleep-relation';
import { type Predictions, predictions } from '../what-works';
import { type Forecast, forecast } from './forecast';
import { type LapseCauses, lapseCauses } from './lapse-causes';
import { type LearningCurves, learningCurves } from './learning-curves';
import { type LongViewMonth, longView } from './long-view';
import { type PracticeTime, practiceTime } from './practice-time';
import { predictionErrors, type WeekOfErrors } from './prediction-errors';
import { type Replay, replay } from './replay';
import { retention, type TopicRetention } from './retention';
import { retrievabilityNow, type TopicRetrievability } from './retrievability';
import { practisedIn, reviewsIn, type Selection } from './selection';
import { type TrueRetention, trueRetention } from './true-retention';

/** What the memories alone tell, with no event read. */
export interface Coming {
  readonly forecast: Forecast;
  readonly retrievability: readonly TopicRetrievability[];
}

/** All that the dashboard shows: plain JSON, sums and not events. */
export interface Dashboard extends Coming {
  readonly retention: readonly TopicRetention[];
  readonly predictions: Predictions;
  readonly predictionErrors: readonly WeekOfErrors[];
  readonly learningCurves: LearningCurves;
  readonly lapseCauses: LapseCauses;
  readonly practiceTime: PracticeTime;
  readonly nights: { readonly gain: OvernightGain; readonly sleep: SleepRelation };
  /** Absent where no movement break is logged. */
  readonly movement?: MovementRelation;
  readonly trueRetention: readonly TrueRetention[];
  readonly longView: readonly LongViewMonth[];
}

export interface DashboardInput {
  /** All memories that are scheduled. */
  readonly items: readonly QueueItem[];
  readonly minutesOf: (item: QueueItem) => number;
  /** The desired retention of a topic. */
  readonly retentionOf: (topic: string) => number;
}

/** The log as the charts need it: made once, asked for every selection. */
export interface DashboardLog {
  readonly replay: Replay;
  readonly sleeps: readonly SleepEvent[];
  readonly movements: readonly MovementEvent[];
  readonly dayStartHour: number;
}

const forecastDays = 30;

/** @param standing the events that count, in the order of the log */
export function dashboardLog(standing: readonly PracticeEvent[], options: FoldOptions): DashboardLog {
  const sleeps = standing.filter((event): event is SleepEvent => event.type === 'sleep');
  const movements = standing.filter((event): event is MovementEvent => event.type === 'movement');
  return { replay: replay(standing, options), sleeps, movements, dayStartHour: options.dayStartHour };
}

/** What is to come, and what would hold today. */
export function coming({ today, topic }: Selection, { items, minutesOf }: DashboardInput): Coming {
  const ofTopic = items.filter(item => topic === undefined || item.topic === topic);
  return {
    forecast: forecast(ofTopic, { today, days: forecastDays, minutesOf }),
    retrievability: retrievabilityNow(ofTopic),
  };
}

/** The charts of a part of the log. */
export function dashboard(log: DashboardLog, selection: Selection, input: DashboardInput): Dashboard {
  const { today, topic } = selection;
  const practised = practisedIn(log.replay, selection);
  const reps = practised.map(({ event }) => event).filter(isRep);
  return {
    ...coming(selection, input),
    retention: retention(reviewsIn(log.replay, selection), input.retentionOf),
    predictions: predictions(reps),
    predictionErrors: predictionErrors(practised),
    learningCurves: learningCurves(log.replay, selection),
    lapseCauses: lapseCauses(practised),
    practiceTime: practiceTime(practised, selection),
    nights: {
      gain: overnightGain(reps, log.dayStartHour),
      sleep: sleepRelation(log.sleeps, reps, log.dayStartHour),
    },
    ...(log.movements.length === 0
      ? {}
      : { movement: movementRelation([...log.movements, ...reps], log.dayStartHour) }),
    // Its periods are its own, whatever the range.
    trueRetention: trueRetention(
      log.replay.reviews.filter(review => topic === undefined || review.topic === topic),
      today,
    ),
    longView: longView(log.replay, selection),
  };
}
