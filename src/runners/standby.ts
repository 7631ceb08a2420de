import { LearnerProcess, type ProcessSpec } from './process';

/** A standby nobody used for this long is dropped: it holds some 40 MB. */
const idleMs = 5 * 60_000;

/** Starts one process ahead of its run. Each is used once; one that died meanwhile is never handed out. */
export class Standby {
  private waiting: { readonly key: string; readonly process: Promise<LearnerProcess | undefined> } | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isDisposed = false;

  /** Starts a process for a later `take` of the same spec, unless one is waiting. */
  prepare(spec: ProcessSpec): void {
    const key = JSON.stringify(spec);
    if (this.isDisposed || this.waiting?.key === key) return;
    this.drop();
    this.waiting = { key, process: startLoose(spec) };
    this.timer = setTimeout(() => this.drop(), idleMs);
    this.timer.unref();
  }

  /** The waiting process, where it has that spec and lives, or a fresh one. */
  async take(spec: ProcessSpec): Promise<LearnerProcess> {
    const { waiting } = this;
    if (waiting?.key === JSON.stringify(spec)) {
      this.waiting = undefined;
      clearTimeout(this.timer);
      const ready = await waiting.process;
      ready?.hold(true);
      if (ready?.isAlive) return ready;
      await ready?.discard();
    }
    return LearnerProcess.start(spec);
  }

  dispose(): void {
    this.isDisposed = true;
    this.drop();
  }

  private drop(): void {
    clearTimeout(this.timer);
    this.waiting?.process.then(process => process?.discard()).catch(() => {});
    this.waiting = undefined;
  }
}

/** A failure to start shows when the run starts its own process. */
async function startLoose(spec: ProcessSpec): Promise<LearnerProcess | undefined> {
  try {
    const process = await LearnerProcess.start(spec);
    process.hold(false);
    return process;
  } catch {
    return undefined;
  }
}
