import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildHarnesses } from '../../esbuild.js';
import type { Language } from '../../src/core/kata';
import { english, said } from '../../src/core/words';
import { createRunners, type Runners, type RunnersOptions } from '../../src/runners/runners';
import { Toolchains, toolLanguages } from '../../src/runners/toolchains';

/** A temporary folder with the harnesses as `npm run build` makes them, for all tests of a process. */
export function buildHarness(): string {
  harness ??= folderOfTests('harness-', buildHarnesses);
  return harness;
}

/** Skips the suite, and says why, where the toolchain it needs is not there. */
export async function skipWithout(suite: Mocha.Context, language: Language): Promise<void> {
  const tool = toolLanguages.find(one => one === language);
  const status = tool && (await new Toolchains().find(tool));
  if (!status || !('missing' in status)) return;
  console.log(`    skipped: ${said(status.missing, english)}`);
  suite.skip();
}

/** Runners of this Node, with caches that all tests of a process share. */
export function makeRunners(harnessFolder: string, options: Partial<RunnersOptions> = {}): Runners {
  cache ??= folderOfTests('cache-');
  return createRunners({ execPath: process.execPath, harnessFolder, cacheFolder: cache, ...options });
}

let harness: string | undefined;
let cache: string | undefined;

function folderOfTests(prefix: string, fill: (folder: string) => void = () => {}): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  fill(folder);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
