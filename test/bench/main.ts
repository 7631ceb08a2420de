import { join } from 'node:path';
import { languages } from '../../src/core/kata';
import { activation } from './activation';
import { dashboardChoice, dashboardOfAll, dashboardOpen } from './dashboard';
import { languageVerdict } from './languages';
import { logLate, logMemory, logRebuild, logRecord, logReviews, logStart } from './log/measurements';
import { isWithin, type Measurement, tableLine } from './measure';
import { openRep } from './open-rep';
import { optimizer } from './optimizer';
import { packIndex } from './pack-index';
import { record } from './record';
import { todayAfterRep } from './today';
import { webviewSize, webviews } from './webview-size';

const repository = join(__dirname, '../..');

/** Every measurement, by the word `npm run bench -- WORD` chooses it with. */
const measurements: Readonly<Record<string, () => Promise<Measurement>>> = {
  activation: () => activation(repository),
  'activation-long': () => activation(repository, { isLong: true }),
  standby: () => languageVerdict(repository, 'typescript', 'standby'),
  record: () => record(),
  'log-start': () => logStart(repository),
  'log-rebuild': () => logRebuild(repository),
  'log-reviews': () => logReviews(repository),
  'log-record': () => logRecord(repository),
  'log-late': () => logLate(repository),
  'log-memory': () => logMemory(repository),
  today: () => todayAfterRep(repository),
  'dashboard-open': () => dashboardOpen(repository),
  dashboard: () => dashboardOfAll(repository),
  'dashboard-choice': () => dashboardChoice(repository),
  ...Object.fromEntries(webviews.map(name => [`${name}-size`, () => webviewSize(repository, name)])),
  index: () => packIndex(repository),
  open: () => openRep(repository),
  optimizer: () => optimizer(repository),
  ...Object.fromEntries(
    languages.flatMap(language =>
      (['first', 'warm'] as const).map(when => [
        `${language}-${when}`,
        () => languageVerdict(repository, language, when),
      ]),
    ),
  ),
};

async function main(chosen: readonly string[]): Promise<void> {
  const names = chosen.length > 0 ? chosen : Object.keys(measurements);
  for (const name of names) {
    const measure = measurements[name];
    if (!measure) throw new Error(`No bench is called ${name}: choose of ${Object.keys(measurements).join(', ')}.`);
    const measurement = await measure();
    console.log(tableLine(measurement));
    if (!isWithin(measurement)) process.exitCode = 1;
  }
}

main(process.argv.slice(2)).catch(error => {
  console.error(error);
  process.exitCode = 1;
});
