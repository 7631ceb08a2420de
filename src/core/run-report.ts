/** What became of one case. `skipped`: the run ended before it began. */
export type CaseStatus = 'passed' | 'failed' | 'errored' | 'skipped';

export interface CaseReport {
  readonly name: string;
  readonly status: CaseStatus;
  /** In words for the learner; of a case that passed rarely anything. */
  readonly message?: string;
  /** The call, as text: `insertPosition([2, 4], 1)`. */
  readonly call?: string;
  /** Both present where a wrong value was returned; one value a line, made for a diff. */
  readonly expected?: string;
  readonly actual?: string;
  /** What the learner's code printed during this case. */
  readonly output?: string;
  /** 1-based line in the learner's file where the error came from. */
  readonly line?: number;
  readonly ms: number;
}

/**
 * `passed`: every case ran and passed. `failed`: every case ran, at least one failed.
 * `errored`: the run did not get that far (syntax error, crash, time or output limit, silence). Never a pass.
 */
export type RunStatus = 'passed' | 'failed' | 'errored';

export interface RunReport {
  /** Numbers of cases. */
  readonly passed: number;
  readonly failed: number;
  readonly status: RunStatus;
  readonly cases: readonly CaseReport[];
  /** Everything the learner's code printed, cut at the limit with a line that says so. */
  readonly output: string;
  readonly ms: number;
  /** What the learner should know and what is no fault of any case. */
  readonly note?: string;
  /** Why the run errored, in words that say what to do next. */
  readonly error?: { readonly message: string; readonly line?: number; readonly column?: number };
}
