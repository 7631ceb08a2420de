// @ts-check
// Brings Python, Go and Rust onto a Debian or Ubuntu machine where they are missing: npm run toolchains
// Elsewhere it says what to install. Prints the versions, since a proof is only as good as what it ran with.
import { spawnSync } from 'node:child_process';
import { finish, run } from './run.mjs';

const toolchains = [
  { title: 'Python', version: ['python3', '--version'], package: 'python3' },
  { title: 'Go', version: ['go', 'version'], package: 'golang-go' },
  { title: 'Rust', version: ['rustc', '--version'], package: 'rustc' },
];

/**
 * @param {string[]} command
 * @returns {string | undefined} what the toolchain says of itself; undefined where there is none
 */
function versionOf([command = '', ...args]) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** @param {string[]} packages */
async function aptInstall(packages) {
  if (spawnSync('apt-get', ['--version']).error) return;
  // A container is root and often has no sudo; a person has sudo and is asked by it.
  const [command, ...before] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', 'apt-get'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(command ?? 'apt-get', [...before, 'update', '--quiet'], { env, quiet: true });
  const { code, output } = await run(
    command ?? 'apt-get',
    [...before, 'install', '--yes', '--no-install-recommends', ...packages],
    { env, quiet: true },
  );
  if (code !== 0) console.log(output.trim());
}

const missing = toolchains.filter(({ version }) => versionOf(version) === undefined);
if (missing.length > 0) {
  console.log(`Installing ${missing.map(({ title }) => title).join(', ')} …`);
  await aptInstall(missing.map(of => of.package));
}
let found = 0;
for (const { title, version, package: name } of toolchains) {
  const said = versionOf(version);
  if (said !== undefined) found += 1;
  console.log(
    said ?? `${title} is missing and could not be installed here. Install it (Debian: "apt install ${name}").`,
  );
}
finish(found, toolchains.length - found);
