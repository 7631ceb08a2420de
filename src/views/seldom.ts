import type { App } from '../host/app';
import { activityCommand } from './activity';
import { attemptsCommand } from './attempts/attempts';
import { browseCommand } from './browse/browse';
import { changeRetentionCommand } from './change-retention';
import { chooseLanguageCommand } from './choose-language';
import { compareCommand } from './compare';
import { dashboardCommand } from './dashboard/dashboard';
import { doctorCommand } from './doctor';
import { exportCommand } from './export-log';
import { getStartedCommand } from './get-started';
import { importCommand } from './import-log';
import { moveDataCommand } from './move-data';
import { movementCommand } from './movement';
import { nightCommands } from './night/night-commands';
import { optimizeCommands } from './optimize';
import { packTrustCommands } from './pack-trust';
import { findLevelCommand } from './placement/find-level';
import { stingCommands } from './sting/sting';
import { studyCommand } from './study-example';
import { syncCommand } from './sync-log';
import { topicCommands } from './topic-commands';
import { leechCommand } from './treat-leech';
import type { VirtualDocuments } from './virtual-documents';
import { whatWorksCommand } from './what-works';

export { restoreDashboard } from './dashboard/dashboard';

/**
 * The commands that no start needs: their code is read when the first of them is asked for (`split` in esbuild.js). They
 * are one file and not one each, since every set of modules that two of them share would be one more file to find at start.
 */
export function seldomCommands(app: App, documents: VirtualDocuments) {
  return {
    showActivity: activityCommand(app),
    showDashboard: dashboardCommand(app),
    doctor: doctorCommand(app, documents),
    browseKatas: browseCommand(app),
    showAttempts: attemptsCommand(app, documents),
    compare: compareCommand(app, documents),
    ...packTrustCommands(app),
    ...topicCommands(app),
    showWhatWorks: whatWorksCommand(app, documents),
    getStarted: getStartedCommand(app),
    chooseLanguage: chooseLanguageCommand(app),
    studyExample: studyCommand(app, documents),
    findLevel: findLevelCommand(app, documents),
    treatLeech: leechCommand(app),
    ...stingCommands(app, documents),
    ...nightCommands(app, documents),
    startMovement: movementCommand(app),
    changeRetention: changeRetentionCommand(app),
    moveData: moveDataCommand(app),
    syncLog: syncCommand(app),
    exportLog: exportCommand(app),
    importLog: importCommand(app),
    ...optimizeCommands(app, documents),
  };
}
