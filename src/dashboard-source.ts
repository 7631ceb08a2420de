import {
  type Coming,
  coming,
  type Dashboard,
  type DashboardInput,
  type DashboardLog,
  dashboard,
  dashboardLog,
} from './core/dashboard/dashboard';
import { type Range, selectionOf } from './core/dashboard/selection';
import { expectedMinutes } from './core/expected-minutes';
import { Kept } from './core/kept';
import { scheduledItems } from './core/queue';
import type { Practice, PracticeSettings } from './practice';

/** Which part of the log the dashboard shows. */
export interface Shown {
  readonly range: Range;
  /** Absent: all topics. */
  readonly topic?: string;
}

type Parts = Pick<Practice, 'history' | 'library' | 'scheduler' | 'scheduling' | 'standing' | 'today'>;
type Settings = Pick<PracticeSettings, 'dayStartHour' | 'retention' | 'retentionByArea'>;

/**
 * What the dashboard shows, computed when it is asked for: the log is lived through once for all selections, and a
 * selection is counted once, until something is recorded, set, or the day changes.
 */
export class DashboardSource {
  readonly #log = new Kept<DashboardLog>();
  readonly #counted = new Kept<Map<string, Dashboard>>();

  constructor(
    private readonly practice: Parts,
    private readonly settings: () => Settings,
  ) {}

  /** The same object while nothing has changed. */
  async of({ range, topic }: Shown): Promise<Dashboard> {
    const log = await this.#lived();
    const { today, library } = this.practice;
    const counted = this.#counted.from([log, today, library.katas], () => new Map());
    const name = `${range} ${topic ?? ''}`;
    const known = counted.get(name);
    if (known) return known;
    const made = dashboard(log, selectionOf(range, today, topic), this.#input());
    counted.set(name, made);
    return made;
  }

  /** What is known before the log is read, which may take a while. */
  coming({ range, topic }: Shown): Coming {
    return coming(selectionOf(range, this.practice.today, topic), this.#input());
  }

  #input(): DashboardInput {
    const { history, scheduling } = this.practice;
    return {
      items: scheduledItems(scheduling.input()),
      minutesOf: expectedMinutes(history),
      retentionOf: topic => scheduling.retentionOf(topic),
    };
  }

  async #lived(): Promise<DashboardLog> {
    if (this.#log.last && this.#log.has(this.#key())) return this.#log.last;
    const standing = await this.practice.standing();
    // Reading the events may fold what others wrote meanwhile: what they fold to is asked afterwards.
    const { scheduler, scheduling } = this.practice;
    const { dayStartHour, retentionByArea } = this.settings();
    const retentionOf = (topic: string) => scheduling.retentionOf(topic);
    const isByArea = Object.keys(retentionByArea).length > 0;
    const options = { scheduler, dayStartHour, ...(isByArea ? { retentionOf } : {}) };
    return this.#log.from(this.#key(), () => dashboardLog(standing, options));
  }

  /** What the replay depends on. */
  #key(): readonly unknown[] {
    const { history, scheduler } = this.practice;
    const { dayStartHour, retention, retentionByArea } = this.settings();
    // A fold that grows stays the same object.
    return [history, history.events, scheduler, dayStartHour, retention, JSON.stringify(retentionByArea)];
  }
}
