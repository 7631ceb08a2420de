import { l10n } from 'vscode';
import type { StingEvent } from '../../core/events';
import { stingTopic } from '../../core/sting';
import type { Json } from '../../core/values';
import type { App } from '../../host/app';
import { ownPack } from '../../host/packs';
import { removeOwnKata, writeOwnKata } from '../../own-pack';
import { fixKataFiles, fixLanguages } from '../../packs/fix-kata';
import { PackError } from '../../packs/problem';

/** @param language as the editor calls it */
export function canBeKata(language: string): boolean {
  return fixLanguages.some(one => one === language);
}

/** The code around a bug, and a call that shows it. */
export interface ShownBug {
  readonly before: string;
  readonly after: string;
  readonly call: string;
  readonly returns: Json;
}

/**
 * Makes the bug a kata of the learner's own, proven before it is offered: the fixed code passes, the broken one fails.
 * @returns its id @throws PracticeError, PackError with why it cannot be one; nothing is left of it then
 */
export async function makeFixKata(
  { dataFolder, packs, practice }: App,
  sting: StingEvent,
  bug: ShownBug,
): Promise<string> {
  const topic = practice.library.topics.find(({ id }) => id === stingTopic(sting.id));
  const language = fixLanguages.find(one => one === sting.language);
  if (!topic || !language)
    throw new PackError('A kata can be made of {0}, not of {1}.', fixLanguages.join(', '), sting.language);
  const id = `fix-${sting.id.toLowerCase()}`;
  const folder = ownPack(dataFolder);
  const files = fixKataFiles({ id, topic, language, ...bug, hints: hintsOf(sting) });
  try {
    await writeOwnKata(folder, id, topic, files);
    await packs.reload(folder);
    const problem = packs.shelf.problems.find(({ file }) => file.includes(`/${id}/`));
    if (problem) throw new PackError('The gate of packs refuses it: {0}', problem.reason);
    await practice.library.exercise(id, 'base', language);
    return id;
  } catch (error) {
    await removeOwnKata(folder, id, topic);
    await packs.reload(folder);
    throw error;
  }
}

/** The rule last: it is what is to be found again. */
function hintsOf({ expected, happened, why, rule }: StingEvent): string[] {
  return [
    [expected, happened].filter(text => text.trim() !== '').join(' — ') || l10n.t('What did you expect of it?'),
    why.trim() || l10n.t('Where does it go another way than you expect?'),
    rule,
  ];
}
