import { PracticeError } from './errors';

/** Short intervals between blocks of practice (low-volume interval exercise: Gibala & McGee 2008; and learning: Roig et al. 2012). */
export interface MovementPlan {
  readonly rounds: number;
  readonly workSeconds: number;
  readonly easySeconds: number;
  readonly seated: boolean;
}

/** A stretch of time: `ready` to get up, then `work` and `easy` in turn. It ends with work. */
export interface Bout {
  readonly kind: 'ready' | 'work' | 'easy';
  /** From 1; that of the work to come for `ready` and `easy`. */
  readonly round: number;
  readonly startMs: number;
  readonly endMs: number;
}

/** Seconds to get up before the first work. */
const readySeconds = 3;

const limits = {
  rounds: { least: 1, most: 20, usual: 4 },
  workSeconds: { least: 1, most: 300, usual: 30 },
  easySeconds: { least: 0, most: 300, usual: 30 },
} as const;

/** @throws PracticeError for what is no number in range */
export function checkMovement(plan: MovementPlan): void {
  for (const name of ['rounds', 'workSeconds', 'easySeconds'] as const) {
    const { least, most } = limits[name];
    const value = plan[name];
    if (Number.isInteger(value) && value >= least && value <= most) continue;
    throw new PracticeError(
      '"{0}" is a whole number from {1} to {2}, not {3}.',
      name,
      least,
      most,
      JSON.stringify(value),
    );
  }
}

/** The plan nearest to what the settings say: settings.json is text. */
export function nearestMovement(plan: MovementPlan): MovementPlan {
  const within = (name: keyof typeof limits) => {
    const { least, most, usual } = limits[name];
    const value: unknown = plan[name];
    const asked = typeof value === 'number' && !Number.isNaN(value) ? value : usual;
    return Math.min(most, Math.max(least, Math.round(asked)));
  };
  return {
    rounds: within('rounds'),
    workSeconds: within('workSeconds'),
    easySeconds: within('easySeconds'),
    seated: plan.seated === true,
  };
}

/** The stretches one after the other, without gaps. */
export function boutsOf({ rounds, workSeconds, easySeconds }: MovementPlan): Bout[] {
  const bouts: Bout[] = [];
  const add = (kind: Bout['kind'], round: number, seconds: number) => {
    const startMs = bouts.at(-1)?.endMs ?? 0;
    if (seconds > 0) bouts.push({ kind, round, startMs, endMs: startMs + seconds * 1000 });
  };
  add('ready', 1, readySeconds);
  for (let round = 1; round <= rounds; round++) {
    add('work', round, workSeconds);
    if (round < rounds) add('easy', round + 1, easySeconds);
  }
  return bouts;
}
