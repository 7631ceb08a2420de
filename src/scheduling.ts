import { type Chooser, queueInput } from './choosing';
import { clearDay } from './core/backlog';
import { type DayPlan, dayPlan } from './core/day-plan';
import type { Language } from './core/kata';
import { Kept } from './core/kept';
import type { QueueInput, QueueItem } from './core/queue';
import type { Rep } from './core/rep';
import { DayLimits, type Limits } from './day-limits';
import { daysUntilDue, withDueDays } from './due-days';
import type { EventDraft } from './log/practice-log';
import type { Library } from './packs/library';

/** What the learner may set of it; read anew at every use. */
export interface SchedulingSettings {
  /** Of new topics. */
  readonly language: Language;
  readonly newTopicsPerDay: number;
  /** Infinity: as many as there are. */
  readonly minutesPerDay: number;
  /** 0.7–0.97 */
  readonly retention: number;
  /** By area of topics, where it is another; 0.7–0.97 each. */
  readonly retentionByArea: Readonly<Record<string, number>>;
  readonly scaffolding: boolean;
  readonly lapseReasons: boolean;
}

export interface SchedulingParts {
  readonly library: Library;
  readonly settings: () => SchedulingSettings;
  /** What a choice depends on as it is now. */
  readonly now: () => Pick<Chooser, 'history' | 'scheduler' | 'today' | 'last' | 'runners'>;
  readonly changed: () => void;
}

/** What is for today, how much of it, and when what is practised falls due. */
export class Scheduling {
  readonly #limits = new DayLimits();
  readonly #plan = new Kept<DayPlan>();

  constructor(private readonly parts: SchedulingParts) {}

  chooser(): Chooser {
    const { library, settings, now } = this.parts;
    const { language, minutesPerDay, scaffolding, lapseReasons } = settings();
    const wanted = { language, minutesPerDay, newTopicsPerDay: this.limits.newTopics, scaffolding, lapseReasons };
    return { ...now(), library, ...wanted };
  }

  /** What the queue is made of. */
  input(): QueueInput {
    return queueInput(this.chooser());
  }

  /** What of the queue is for today. */
  plan(): DayPlan {
    const chooser = this.chooser();
    const { history, runners, library, ...rest } = chooser;
    const { minutes } = this.limits;
    // A fold that grows stays the same object.
    const of = [history, history.events, library.katas, runners.languages.join(), minutes, ...Object.values(rest)];
    return this.#plan.from(of, () => dayPlan(queueInput(chooser), minutes));
  }

  /** Of today. */
  get limits(): Limits {
    const { minutesPerDay, newTopicsPerDay } = this.parts.settings();
    return this.#limits.of(this.parts.now().today, { minutes: minutesPerDay, newTopics: newTopicsPerDay });
  }

  /** Allows as much again today. */
  moreToday(): Limits {
    this.#limits.more(this.parts.now().today);
    this.parts.changed();
    return this.limits;
  }

  /** The practice day a backlog will be clear; undefined where a year is not enough. */
  clearDay(): number | undefined {
    const { minutesPerDay } = this.parts.settings();
    const retentionOf = (topic: string) => this.retentionOf(topic);
    return clearDay(this.input(), { minutesPerDay, minutesToday: this.limits.minutes, retentionOf });
  }

  /** The desired retention of a topic. */
  retentionOf(topic: string): number {
    const { retention, retentionByArea } = this.parts.settings();
    return retentionByArea[areaOf(this.parts.library, topic) ?? ''] ?? retention;
  }

  /** Practice days from today until the memory would be due, for each grade 1–4. */
  daysUntilDue(rep: Rep, kind: QueueItem['kind']): readonly number[] {
    return daysUntilDue(this.input(), rep, kind, this.retentionOf(rep.topic));
  }

  /** What was practised, with the days its memories fall due. */
  dated(draft: EventDraft): EventDraft {
    return withDueDays(draft, this.input(), topic => this.retentionOf(topic));
  }
}

/** The area of a topic; undefined where no pack has it any more. */
export function areaOf({ topics }: Library, topic: string): string | undefined {
  return topics.find(({ id }) => id === topic)?.area;
}
