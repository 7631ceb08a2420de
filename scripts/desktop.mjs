// @ts-check
// Finds the command line of a desktop VS Code. No dependency.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';

const { env, platform } = process;

/**
 * The `code` command of an installed VS Code, or undefined where there is none or no screen to show it on.
 * @returns {string | undefined}
 * @throws {Error} VSCODE_EXECUTABLE names something that is not there
 */
export function desktopCommandLine() {
  const chosen = env.VSCODE_EXECUTABLE;
  if (chosen) {
    const found = beside(chosen).find(file => existsSync(file));
    if (!found)
      throw new Error(`VSCODE_EXECUTABLE is ${chosen}, and no VS Code command line is there. Correct or unset it.`);
    return found;
  }
  const noScreen = platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
  // In the terminal of a remote window `code` talks to that window and cannot open a separate VS Code.
  const insideRemote = Boolean(env.VSCODE_IPC_HOOK_CLI);
  if (noScreen || insideRemote) return undefined;
  return [...onPath(), ...usualPlaces()].find(file => existsSync(file));
}

/**
 * Where the command line is when this is the program.
 * @param {string} executable
 */
function beside(executable) {
  const folder = dirname(executable);
  if (/^code(-insiders)?(\.cmd)?$/.test(basename(executable)) && basename(folder) === 'bin') return [executable];
  return [
    join(folder, 'bin', 'code'),
    join(folder, 'bin', 'code.cmd'),
    join(folder, '..', 'Resources/app/bin/code'),
    join(executable, 'Contents/Resources/app/bin/code'),
  ];
}

function onPath() {
  const name = platform === 'win32' ? 'code.cmd' : 'code';
  return (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map(folder => join(folder, name));
}

function usualPlaces() {
  if (platform === 'darwin') {
    const inside = 'Visual Studio Code.app/Contents/Resources/app/bin/code';
    return [join('/Applications', inside), join(homedir(), 'Applications', inside)];
  }
  if (platform === 'win32') {
    const roots = [env.LOCALAPPDATA && join(env.LOCALAPPDATA, 'Programs'), env.ProgramFiles];
    return roots.flatMap(root => (root ? [join(root, 'Microsoft VS Code/bin/code.cmd')] : []));
  }
  return ['/usr/share/code/bin/code', '/snap/bin/code', '/opt/visual-studio-code/bin/code'];
}
