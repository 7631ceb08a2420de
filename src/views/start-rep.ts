import { ConfigurationTarget, commands as editor, l10n, window, workspace } from 'vscode';
import type { StartRequest } from '../choosing';
import { messageOf, PracticeError } from '../core/errors';
import type { KataInfo, Language } from '../core/kata';
import type { OpenRep } from '../draft-state';
import type { App } from '../host/app';
import { type CommandTypes, commands, settings } from '../host/contributions';
import { MissingToolchainError } from '../runners/missing-toolchain';
import { answered, Cancelled } from './ask/cancelled';
import { language as askLanguage } from './ask/language';

/**
 * Starts a rep. Where a person asked for it (`ask`), what stands in the way is a question; a script gets an error.
 * @throws PracticeError as `Practice.startRep` does; Cancelled where a person was asked and answered otherwise
 */
export async function startRep(
  app: App,
  { ask = false, ...request }: CommandTypes['startRep']['takes'],
): Promise<OpenRep> {
  try {
    return await app.practice.startRep(request);
  } catch (error) {
    if (!ask || !(error instanceof MissingToolchainError)) throw error;
    app.report.note(error);
    return startRep(app, { ...request, ask, language: await otherLanguage(app, request, error) });
  }
}

/** Says once what to install, and what can be done until then. */
async function otherLanguage(app: App, request: StartRequest, error: MissingToolchainError): Promise<Language> {
  const offered = languagesOf(app, request).filter(language => app.runners.languages.includes(language));
  const doctor = l10n.t('Doctor');
  const other = l10n.t('Choose Another Language');
  const choice = await window.showWarningMessage(
    messageOf(error, l10n.t),
    doctor,
    ...(offered.length > 0 ? [other] : []),
  );
  if (choice === doctor) await editor.executeCommand(commands.doctor);
  if (choice !== other) throw new Cancelled();
  const language = await askLanguage(app, offered, l10n.t('Practise in which language?'));
  // Nobody asked for the missing one but the setting: it would stand in the way the next time too.
  if (request.language === undefined) {
    await workspace.getConfiguration().update(settings.language, language, ConfigurationTarget.Global);
  }
  return language;
}

/** The languages that what is asked for is offered in. */
function languagesOf({ practice }: App, { kata, topic }: StartRequest): readonly Language[] {
  const katas = practice.library.katas.filter(
    info => (kata === undefined || info.id === kata) && (topic === undefined || info.topic === topic),
  );
  return [...new Set(katas.flatMap(info => info.languages))];
}

/** Starts a rep of a kata in a language and a guise that the learner chooses, where there is a choice. @throws Cancelled */
export async function startRepAs(app: App, kata: string): Promise<OpenRep> {
  const info = app.practice.library.katas.find(({ id }) => id === kata);
  if (!info) throw new PracticeError('There is no kata "{0}". "Spindle: Browse Katas" lists those there are.', kata);
  const language = await askLanguage(app, info.languages, l10n.t('{0}: in which language?', info.title));
  const variation = await askVariation(app, info, language);
  return startRep(app, { kata, language, variation, ask: true });
}

async function askVariation({ practice }: App, info: KataInfo, language: Language): Promise<string> {
  const [only] = info.variations;
  if (only !== undefined && info.variations.length === 1) return only;
  const seen = practice.history.katas.get(info.id)?.variations;
  const items = Promise.all(
    info.variations.map(async variation => ({
      label: (await practice.library.exercise(info.id, variation, language)).title,
      description: variation,
      ...(seen?.includes(variation) ? { detail: l10n.t('done before') } : {}),
      variation,
    })),
  );
  return answered(await window.showQuickPick(items, { title: l10n.t('{0}: in which guise?', info.title) })).variation;
}
