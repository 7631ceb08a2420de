import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';

/** Who has a draft open. */
export interface Owner {
  readonly pid: number;
  /** The window, for a person to recognise: its workspace or session. */
  readonly window: string;
  /** When it was claimed, milliseconds since 1970-01-01T00:00Z. */
  readonly since: number;
}

/** Clocks of the kernel and of node round differently, and a wall clock is nudged now and then. */
const toleranceMs = 60_000;

/**
 * Whether the process that claimed a draft still runs. Its number alone does not tell: after a crash or a reboot the
 * system gives it to another process, and the draft would never be offered again. So a claim older than the machine's
 * start, or older than the process that has the number now (Linux tells), is a dead one.
 */
export function isOwnerAlive(owner: Owner, now: number): boolean {
  if (owner.since < now - uptime() * 1000 - toleranceMs) return false;
  if (!isRunning(owner.pid)) return false;
  const started = startedAt(owner.pid);
  return started === undefined || started <= owner.since + toleranceMs;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** When a process began, milliseconds since 1970-01-01T00:00Z; undefined where the system does not say (proc(5)). */
function startedAt(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The command's name, in brackets, may hold anything: count the fields after it. The 22nd is in 1/100 s of uptime.
    const ticks = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
    const booted = Number(/^btime (\d+)$/m.exec(readFileSync('/proc/stat', 'latin1'))?.[1]);
    const started = booted * 1000 + ticks * 10;
    return Number.isFinite(started) ? started : undefined;
  } catch {
    return undefined;
  }
}
