import { l10n } from 'vscode';
import { PracticeError } from '../core/errors';
import type { App } from '../host/app';
import type { CommandTypes } from '../host/contributions';
import { showPage } from './show-page';
import type { VirtualDocuments } from './virtual-documents';

type Study = CommandTypes['studyExample'];

/** The command that shows how another kata of the topic is solved, beside the one at hand. */
export function studyCommand({ practice }: App, documents: VirtualDocuments) {
  return async (request?: Study['takes']): Promise<Study['gives']> => {
    const { task } = practice.open?.rep ?? {};
    if (task?.example === undefined) {
      throw new PracticeError('There is no example to study. One is offered where a topic is new or was lost.');
    }
    const { title, statement, reference, language } = await practice.library.exercise(
      task.example,
      'base',
      task.language,
    );
    await practice.study();
    if (request?.show !== false) {
      const page = [
        `# ${title}`,
        statement,
        `## ${l10n.t('A solution')}`,
        `\`\`\`${language}\n${reference.trimEnd()}\n\`\`\``,
      ];
      await showPage(documents, `${title}.md`, `${page.join('\n\n')}\n`);
    }
    return { kata: task.example, code: reference };
  };
}
