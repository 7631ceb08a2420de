// @ts-check
// The settings a test VS Code starts with.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {'dark' | 'light' | 'contrast'} Theme */

/** VS Code renamed its default themes between the two versions. */
const themes = {
  newest: { dark: 'Dark Modern', light: 'Light Modern', contrast: 'Default High Contrast' },
  oldest: { dark: 'Default Dark Modern', light: 'Default Light Modern', contrast: 'Default High Contrast' },
};

/** No network, no offers, nothing that moves: only what is under test. */
const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Writes the settings of a data folder.
 * @param {string} data
 * @param {{which: 'newest' | 'oldest', theme: Theme, trust: boolean, settings: Record<string, unknown>}} options
 */
export function writeSettings(data, { which, theme, trust, settings }) {
  const all = {
    ...quiet,
    'workbench.colorTheme': themes[which][theme],
    ...(trust ? {} : { 'security.workspace.trust.enabled': false }),
    ...settings,
  };
  // Settings of scope `machine` are read from Machine/ only, all others from User/ only.
  for (const scope of ['User', 'Machine']) {
    mkdirSync(join(data, scope), { recursive: true });
    writeFileSync(join(data, scope, 'settings.json'), JSON.stringify(all, undefined, 2));
  }
}
