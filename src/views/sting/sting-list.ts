import { commands as editor, l10n, ThemeIcon, window } from 'vscode';
import { isSting, type StingHeat, stingHeat } from '../../core/sting';
import { plural } from '../../core/words';
import type { App } from '../../host/app';
import { setting } from '../../host/config';
import { commands } from '../../host/contributions';
import type { Practice } from '../../practice';
import { noStings } from '../../sting-library';
import { answered } from '../ask/cancelled';
import { pick } from '../ask/pick';
import { showPage } from '../show-page';
import type { VirtualDocuments } from '../virtual-documents';
import { dayWords, percent } from '../words';
import { stingMarkdown } from './sting-markdown';

/** All stings, the hottest first; none where they are switched off. */
export function stingsOf({ history, scheduler, today }: Practice): StingHeat[] {
  return stingHeat(
    setting('stings') ? history.stings : noStings,
    topic => history.topics.get(topic)?.conceptual,
    memory => scheduler.retrievability(memory, today),
  );
}

/** Lists them. Enter opens one; its button asks for the rule. */
export async function showStings(app: App, documents: VirtualDocuments, stings: readonly StingHeat[]): Promise<void> {
  if (stings.length === 0) {
    const how = l10n.t('No sting yet. Select the lines of a bug you just fixed, then "Spindle: Log a Sting".');
    await window.showInformationMessage(how);
    return;
  }
  const recall = { iconPath: new ThemeIcon('comment'), tooltip: l10n.t('Recall its rule') };
  const items = stings.map(sting => ({
    label: `$(${sting.heat >= hot ? 'flame' : 'bug'}) ${sting.title}`,
    description: heatWords(app.practice, sting),
    detail: `${sting.file}:${sting.lines.from}`,
    answer: { sting, recall: false },
    buttons: [{ ...recall, answer: { sting, recall: true } }],
  }));
  const title = l10n.t('Stings, the hottest first');
  const chosen = answered(await pick({ title, items }));
  if (chosen.recall) await editor.executeCommand(commands.startRecall, { topic: chosen.sting.topic });
  else await openSting(app, documents, chosen.sting);
}

/** From here on a rule is more likely to be gone than a memory that falls due. */
const hot = 0.1;

function heatWords(practice: Practice, { heat, recalls, due }: StingHeat): string {
  const times = plural(l10n.t, 'recalled once|recalled {0} times', recalls);
  const when = due === undefined ? l10n.t('asked no longer') : l10n.t('due {0}', dayWords(practice, due));
  return [l10n.t('heat {0}', percent(heat)), times, when].join(' · ');
}

async function openSting({ practice }: App, documents: VirtualDocuments, { id, title }: StingHeat): Promise<void> {
  const event = (await practice.standing()).filter(isSting).find(one => one.id === id);
  if (!event) return;
  await showPage(documents, `stings/${id}/${l10n.t('Sting')}.md`, stingMarkdown(event, title));
}
