import type { Event, ExtensionContext } from 'vscode';
import type { Attempts } from '../log/attempts';
import type { Outbox } from '../log/outbox';
import type { PracticeLog } from '../log/practice-log';
import type { Optimizer } from '../optimizer/optimizer';
import type { Practice } from '../practice';
import type { Runners } from '../runners/runners';
import type { Packs } from './packs';
import type { Reporter } from './report';

/** What a surface is given. */
export interface App {
  readonly context: ExtensionContext;
  readonly practice: Practice;
  readonly log: PracticeLog;
  readonly store: Outbox;
  readonly attempts: Attempts;
  /** Of the practice log and the attempts, absolute; as it is now. */
  readonly dataFolder: string;
  readonly onDidMoveData: Event<void>;
  /** Copies, verifies and goes on in another data folder. @throws PracticeError and then nothing has changed */
  moveData(to: string): Promise<void>;
  readonly packs: Packs;
  readonly runners: Runners;
  readonly optimizer: Optimizer;
  readonly report: Reporter;
  /** Keeps the folded log for the next start. */
  keepSnapshot(): Promise<void>;
  /** Joins this device's old small segments. */
  compactLog(): Promise<void>;
}
