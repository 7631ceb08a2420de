import { ConfigurationTarget, l10n, workspace } from 'vscode';
import { PracticeError } from '../core/errors';
import { type Language, languages } from '../core/kata';
import type { App } from '../host/app';
import { setting } from '../host/config';
import { type CommandTypes, settings } from '../host/contributions';
import { answered } from './ask/cancelled';
import { pick } from './ask/pick';
import { languageName } from './words';

type Choose = CommandTypes['chooseLanguage'];

/** The command that sets the language of new topics; what the workspace uses most is offered first. */
export function chooseLanguageCommand(app: App): (request?: Choose['takes']) => Promise<Choose['gives']> {
  return async request => {
    const chosen = request?.language ?? (await ask(app));
    if (!languages.includes(chosen)) {
      throw new PracticeError('There is no language "{0}". There are: {1}.', chosen, languages.join(', '));
    }
    await workspace.getConfiguration().update(settings.language, chosen, ConfigurationTarget.Global);
    return chosen;
  };
}

async function ask({ runners }: App): Promise<Language> {
  const found = await filesOf();
  const missing = (language: Language) => runners.missingLanguages.includes(language);
  const order = [...languages].sort(
    (a, b) => Number(missing(a)) - Number(missing(b)) || (found.get(b) ?? 0) - (found.get(a) ?? 0),
  );
  const [first] = order;
  const used = first !== undefined && (found.get(first) ?? 0) > 0;
  const items = order.map(language => ({
    label: languageName(language),
    ...(missing(language)
      ? { description: l10n.t('not installed here') }
      : (found.get(language) ?? 0) > 0
        ? { description: l10n.t('used in this workspace') }
        : {}),
    answer: language,
  }));
  const title = l10n.t('Practise in which language?');
  // Nothing to go by: the language set so far.
  return answered(await pick({ title, items, active: used ? first : setting('language') }));
}

/** Enough to see what a workspace is written in. */
const filesLookedAt = 300;
const files: Readonly<Record<Language, string>> = {
  typescript: '**/*.{ts,tsx}',
  javascript: '**/*.{js,jsx,mjs,cjs}',
  python: '**/*.py',
  go: '**/*.go',
  rust: '**/*.rs',
};
/** What others wrote, or a tool. */
const notOnesOwn = '**/{node_modules,vendor,target,dist,build,out,.venv,venv}/**';

/** How many files of each language the workspace has, as far as one looks; none where it cannot be searched. */
async function filesOf(): Promise<ReadonlyMap<Language, number>> {
  const counts = await Promise.all(
    languages.map(async language => {
      const search = workspace.findFiles(files[language], notOnesOwn, filesLookedAt);
      const count = await search.then(
        found => found.length,
        () => 0,
      );
      return [language, count] as const;
    }),
  );
  return new Map(counts);
}
