// @ts-check
// Child processes that never outlive us: each one leads a group, and the whole group ends with it.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let watching = false;

/**
 * Starts a program in a group of its own; the group is killed when this process ends, however it ends (short of SIGKILL).
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function startGroup(command, args, options) {
  watchForOurEnd();
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  running.add(child);
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Ends the group and waits until its leader is gone.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
export async function stopGroup(child) {
  const ended = child.exitCode !== null || child.signalCode !== null;
  const closed = ended ? undefined : new Promise(resolve => child.once('exit', resolve));
  killGroup(child);
  await closed;
}

/** @param {import('node:child_process').ChildProcess} child */
function killGroup(child) {
  running.delete(child);
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}

/**
 * Ends this process soon after the npm script it belongs to: killed, npm and its shell do not pass the signal on.
 * Outside of npm a parent may end and leave us running on purpose.
 */
export function endWithParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.exit(1), 1000).unref();
}

function watchForOurEnd() {
  if (watching) return;
  watching = true;
  endWithParent();
  process.on('exit', () => running.forEach(killGroup));
  for (const [signal, number] of /** @type {const} */ ([
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ])) {
    process.once(signal, () => process.exit(128 + number));
  }
}

/**
 * The process below `ancestor` whose command line contains `text`. Linux only (reads /proc).
 * @param {number} ancestor
 * @param {string} text
 * @returns {number | undefined}
 */
export function findDescendant(ancestor, text) {
  /** @type {Map<number, number>} */
  const parents = new Map();
  for (const name of readdirSync('/proc').filter(entry => /^\d+$/.test(entry))) {
    // The name in parentheses may itself hold spaces and parentheses: the parent is the second field after the last one.
    const parent = read(`/proc/${name}/stat`).split(') ').pop()?.split(' ')[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isBelow = (/** @type {number} */ pid) => {
    for (let at = parents.get(pid); at !== undefined && at > 1; at = parents.get(at)) if (at === ancestor) return true;
    return false;
  };
  return [...parents.keys()].find(pid => isBelow(pid) && read(`/proc/${pid}/cmdline`).includes(text));
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
