import { l10n, version } from 'vscode';
import { type DoctorReport, doctorMarkdown, type LanguageReport } from '../core/doctor';
import type { App } from '../host/app';
import type { CommandTypes } from '../host/contributions';
import { dataFolderProblem } from '../log/data-folder';
import { showPage } from './show-page';
import type { VirtualDocuments } from './virtual-documents';
import { languageName } from './words';

/** The command that looks at everything Spindle needs and says what is missing and what to do about it. */
export function doctorCommand(
  app: App,
  documents: VirtualDocuments,
): (request?: CommandTypes['doctor']['takes']) => Promise<DoctorReport> {
  return async request => {
    const report = await examine(app);
    if (request?.show !== false) {
      // Read, it is a page; the plain text is one click away, to copy it into an issue.
      await showPage(documents, 'Spindle Doctor.md', doctorMarkdown(report, languageName, l10n.t));
    }
    return report;
  };
}

async function examine({ context, practice, log, store, dataFolder, runners }: App): Promise<DoctorReport> {
  const [tools, problem, waiting] = await Promise.all([
    runners.discover(),
    dataFolderProblem(dataFolder),
    store.waiting(),
  ]);
  // What was installed meanwhile is offered from now on.
  practice.refresh();
  const { topics, katas, problems } = practice.library;
  const own = { version: process.versions.node, path: process.execPath };
  const languages: readonly LanguageReport[] = [
    { language: 'javascript', ...own },
    { language: 'typescript', ...own },
    ...tools,
  ];
  return {
    versions: {
      spindle: String(context.extension.packageJSON.version),
      vscode: version,
      node: process.versions.node,
      system: `${process.platform} ${process.arch}`,
    },
    languages,
    data: { folder: dataFolder, ...(problem === undefined ? {} : { problem }) },
    log: {
      events: log.count,
      waiting,
      damaged: log.damaged.map(({ file, line, reason }) => ({ file, where: line === 0 ? '' : String(line), reason })),
    },
    packs: {
      topics: topics.length,
      katas: katas.length,
      problems: problems.map(({ file, pointer, reason }) => ({ file, where: pointer, reason })),
    },
  };
}
