import type { HarnessRequest } from '../javascript/request';
import type { RunLimits } from '../runner';

/** What the process of the sandbox is told. Code and nonce stay outside of the part the learner's code shares. */
export interface SandboxRequest extends HarnessRequest {
  /** JavaScript; `module` is the name it is imported by. */
  readonly code: string;
  readonly limits: Pick<RunLimits, 'timeMs' | 'memoryMiB'>;
}

/** What the code inside can reach of the world outside. Texts are JSON: a C string would end at the first NUL. */
export interface SandboxHost {
  /** One message, given as its JSON text. */
  report(message: string): void;
  /** A JSON string of what is printed. */
  print(quoted: string): void;
  /** Milliseconds from any start. */
  now(): number;
  isPromise(value: unknown): boolean;
  /** Ends the run. */
  outOfMemory(): void;
}

/** What the guest hands back when it has begun. */
export interface GuestRun {
  /** Settles when every case has run; rejects for a fault of ours only. */
  readonly finished: Promise<void>;
  /** Runs one timer that is due and returns 0, or returns the milliseconds until the next; -1 where none is left. */
  tick(): number;
}
