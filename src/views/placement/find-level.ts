import { l10n, window } from 'vscode';
import { PracticeError } from '../../core/errors';
import type { PlacementEvent } from '../../core/events';
import { placementOf, startLevel } from '../../core/placement';
import { levelOf } from '../../core/rating';
import type { App } from '../../host/app';
import { practiceSettings } from '../../host/config';
import type { CommandTypes } from '../../host/contributions';
import { askableKatas, placementAnswers } from '../../placing';
import type { Practice } from '../../practice';
import { areaOf } from '../../scheduling';
import type { VirtualDocuments } from '../virtual-documents';
import { askLevel } from './ask-level';

type Find = CommandTypes['findLevel'];

/** The command that asks where the learner stands, and lets topics never practised start there. */
export function findLevelCommand({ practice, report }: App, documents: VirtualDocuments) {
  return async (request?: Find['takes']): Promise<Find['gives']> => {
    if (request) return record(practice, placementAnswers(request.answers, practice.library));
    const { library, history } = practice;
    const { language } = practiceSettings();
    const katas = askableKatas(library, history, language);
    if (katas.length === 0) {
      throw new PracticeError('There is no topic left to ask about: your reps say more than a guess does.');
    }
    const questions = { katas, areaOf: (topic: string) => areaOf(library, topic) };
    const asked = await askLevel({ practice, documents, questions, language });
    const answers = asked.flatMap(({ kata, chance }) =>
      chance === undefined ? [] : [{ topic: kata.topic, kata: kata.id, level: kata.level, chance }],
    );
    if (answers.length === 0) {
      window
        .showInformationMessage(l10n.t('Nothing was answered, so nothing is changed.'))
        .then(undefined, report.note);
      return undefined;
    }
    const placed = await record(practice, answers);
    tell(practice, placed).catch(report.note);
    return placed;
  };
}

async function record(practice: Practice, answers: PlacementEvent['answers']): Promise<NonNullable<Find['gives']>> {
  const event = (await practice.note({ type: 'placement', answers })) as PlacementEvent;
  const placement = placementOf(event.answers, topic => areaOf(practice.library, topic));
  const areas = Object.entries(placement.byArea).map(([area, rating]) => [area, levelOf(rating)]);
  return { event, level: startLevel(placement), areas: Object.fromEntries(areas) };
}

/** What came of it, with its caution, and the way back. */
async function tell(practice: Practice, { event, level }: NonNullable<Find['gives']>): Promise<void> {
  const undo = l10n.t('Undo');
  const count = event.answers.length;
  const found = l10n.t('You start at about level {0}: there Spindle expects half of your first runs to pass.', level);
  const caution =
    count === 1
      ? l10n.t('It rests on 1 answer about yourself, which counts half; your reps correct it.')
      : l10n.t('It rests on {0} answers about yourself, which count half; your reps correct it.', count);
  if ((await window.showInformationMessage(`${found} ${caution}`, undo)) === undo) await practice.undo(event.id);
}
