// @ts-check
// The browser that shows the workbench: the bed's Chromium, or the Chrome or Edge of this machine.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Only this machine can be reached, so no test depends on the network and none of VS Code's calls leaves it. */
const flags = [
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--disable-gpu',
  '--font-render-hinting=none',
];

/**
 * Starts a headless browser. `CHROME_PATH` names another executable.
 * @param {string} bed
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws {Error} no browser is installed
 */
export async function launchBrowser(bed) {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return chromium.launch({ executablePath: chosen, args: [...flags, ...unsandboxedAsRoot()] });
  const packaged = join(bed, 'chromium', 'chromium');
  if (existsSync(packaged)) {
    // --no-sandbox: as root, and where user namespaces are off, Chromium's sandbox cannot start. It opens our own pages only.
    return chromium.launch({
      executablePath: packaged,
      args: [...flags, '--no-sandbox'],
      env: environmentOf(bed, packaged),
    });
  }
  for (const channel of ['chrome', 'msedge']) {
    try {
      return await chromium.launch({ channel, args: [...flags, ...unsandboxedAsRoot()] });
    } catch (error) {
      if (!/is not found|not installed|Executable doesn't exist/i.test(String(error))) throw error;
    }
  }
  throw new Error('The tests need a browser: install Chrome or Edge, or set CHROME_PATH to a Chromium executable.');
}

const unsandboxedAsRoot = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/**
 * A bare system lacks libnss3 and its kin, and fonts: the package carries both.
 * @param {string} bed
 * @param {string} executable
 * @returns {Record<string, string>}
 */
function environmentOf(bed, executable) {
  const needsLibraries = spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout?.includes('not found') ?? true;
  const needsFonts = !existsSync('/usr/share/fonts') && !existsSync('/usr/local/share/fonts');
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return {
    ...Object.fromEntries(inherited),
    ...(needsLibraries ? { LD_LIBRARY_PATH: join(bed, 'chromium/al2023/lib') } : {}),
    ...(needsFonts ? { FONTCONFIG_PATH: join(bed, 'chromium/fonts') } : {}),
  };
}
