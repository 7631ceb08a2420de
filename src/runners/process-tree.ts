import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Environment variable that every process of a run inherits; its value is the id of the run. */
export const markerName = 'SPINDLE_RUN';

/** Kills the whole process group at once; on Windows the process itself. Without effect where nothing is left. */
function killGroup(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // ESRCH: nobody is left in it.
  }
}

/**
 * Kills what a run left behind, also a process that was started detached and so left the group. Packages that walk
 * parent ids (tree-kill and its like) cannot: when the learner's process has ended its children belong to init, and
 * they need a `ps` that small systems lack. So on Linux look for the run's marker in every environment. A process that
 * emptied its environment *and* left the group escapes, as does a detached one on macOS. The group is dead when this
 * returns, before its promise settles.
 */
export async function killLeftovers(pid: number, marker: string): Promise<void> {
  killGroup(pid);
  if (process.platform === 'win32') return taskkill(pid);
  if (process.platform !== 'linux') return;
  // Again until none is found: one may have forked meanwhile, and a killed one takes a moment to go.
  for (let round = 0; round < 50; round += 1) {
    const left = marked(marker);
    if (left.length === 0) return;
    left.forEach(killOne);
    await sleep(5);
  }
}

/** Ids of the living processes that carry the marker (Linux). A zombie's environment reads empty. */
export function marked(marker: string): readonly number[] {
  const wanted = `${markerName}=${marker}`;
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(name => environment(name).includes(wanted))
    .map(Number);
}

function environment(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    // Gone meanwhile, or another user's.
    return '';
  }
}

function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone meanwhile.
  }
}

function taskkill(pid: number): Promise<void> {
  return new Promise(resolve => {
    const command = join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'taskkill.exe');
    const child = spawn(command, ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    // Where it cannot be started there is no other means; the process itself was killed above.
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
}
