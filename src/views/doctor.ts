import { homedir } from 'node:os';
import { env, l10n, version, window } from 'vscode';
import { type DoctorReport, doctorMarkdown, type LanguageReport, withoutHome } from '../core/doctor';
import { said } from '../core/words';
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
      const text = doctorMarkdown(report, languageName, l10n.t);
      await showPage(documents, 'Spindle Doctor.md', text);
      offerCopy(text).catch(app.report.note);
    }
    return report;
  };
}

/** To paste it into an issue. Nobody waits for the answer. */
async function offerCopy(text: string): Promise<void> {
  const copy = l10n.t('Copy');
  const words = l10n.t('The report holds nothing you wrote. Copied, it does not name your home folder either.');
  if ((await window.showInformationMessage(words, copy)) === copy) {
    await env.clipboard.writeText(withoutHome(text, homedir()));
  }
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
    ...tools.map(tool => ('missing' in tool ? { ...tool, missing: said(tool.missing, l10n.t) } : tool)),
  ];
  return {
    versions: {
      spindle: String(context.extension.packageJSON.version),
      vscode: version,
      node: process.versions.node,
      system: `${process.platform} ${process.arch}`,
    },
    languages,
    data: { folder: dataFolder, ...(problem === undefined ? {} : { problem: said(problem, l10n.t) }) },
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
