import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { workspace } from 'vscode';
import { PracticeError } from '../core/errors';
import { languages } from '../core/kata';
import type { PracticeSettings } from '../practice';
import { type SettingTypes, settings } from './contributions';

/** A setting as it is now. Its default is in package.json. */
export function setting<Name extends keyof SettingTypes>(name: Name): SettingTypes[Name] {
  const value = workspace.getConfiguration().get<SettingTypes[Name]>(settings[name]);
  if (value === undefined) throw new PracticeError('The setting {0} has no value.', settings[name]);
  return value;
}

/** The settings practice works with; a value out of range (settings.json is text) counts as the nearest in range. */
export function practiceSettings(): PracticeSettings {
  const language = setting('language');
  return {
    language: languages.includes(language) ? language : 'typescript',
    newTopicsPerDay: within(setting('newTopicsPerDay'), 0, 50, 2),
    minutesPerDay: within(setting('minutesPerDay'), 0, 1440, 30) || Number.POSITIVE_INFINITY,
    dayStartHour: Math.floor(within(setting('dayStartHour'), 0, 23, 4)),
    retention: within(setting('desiredRetention'), leastRetention, mostRetention, 0.9),
    retentionByArea: retentions(setting('retentionByArea')),
    restDays: within(setting('restDaysPerWeek'), 0, 6, 2),
    predictions: setting('predictions') !== false,
    countInsertions: setting('countInsertions') !== false,
    runSeconds: within(setting('runTimeLimit'), 1, 120, 5),
    stings: setting('stings'),
    scaffolding: setting('scaffolding') !== false,
    lapseReasons: setting('lapseReasons') !== false,
  };
}

const leastRetention = 0.7;
const mostRetention = 0.97;

/** What is no number counts as not said. */
function retentions(byArea: unknown): Readonly<Record<string, number>> {
  if (typeof byArea !== 'object' || byArea === null) return {};
  const numbers = Object.entries(byArea).filter(([, value]) => typeof value === 'number');
  return Object.fromEntries(numbers.map(([area, value]) => [area, within(value, leastRetention, mostRetention, 0.9)]));
}

function within(value: unknown, least: number, most: number, otherwise: number): number {
  if (typeof value !== 'number' || Number.isNaN(value)) return otherwise;
  return Math.min(most, Math.max(least, value));
}

/**
 * The folder of the practice log: `spindle.dataFolder`, or the extension's own storage.
 * @throws PracticeError for a relative path, which would mean another folder in every window
 */
export function dataFolder(storage: string): string {
  const chosen = setting('dataFolder').trim();
  return chosen === '' ? storage : wholePath(chosen, settings.dataFolder);
}

/** A folder that a setting names, `~` being the home folder. @throws PracticeError for a relative path */
export function wholePath(text: string, name: string): string {
  const path = /^~(?=$|[\\/])/.test(text) ? join(homedir(), text.slice(1)) : text;
  if (isAbsolute(path)) return path;
  throw new PracticeError('The setting {0} is "{1}". Give a whole path, such as ~/practice.', name, text);
}
