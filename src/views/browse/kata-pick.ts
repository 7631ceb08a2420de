import { l10n, ThemeIcon } from 'vscode';
import { filterKatas, type KataFilter } from '../../core/kata-filter';
import type { KataListing } from '../../core/kata-listing';
import { answered } from '../ask/cancelled';
import { type AnswerButton, type AnswerItem, grouped, heading, pick } from '../ask/pick';
import { kataIcon, kindName, lastWords, stateName, timesWords } from '../kata-words';
import { languageName } from '../words';
import { countWords } from './facet-pick';
import { chosenValues, valueName } from './filter-words';

/** What a learner does in the list of katas. */
export type KataAnswer =
  | { readonly type: 'start' | 'choose' | 'attempts'; readonly kata: string }
  | { readonly type: 'filter' | 'clear' };

/** The list of katas that the filter lets through. @throws Cancelled */
export async function pickKata(katas: readonly KataListing[], filter: KataFilter): Promise<KataAnswer> {
  const found = filterKatas(katas, filter);
  const chosen = chosenValues(filter);
  const words = [l10n.t('Browse Katas'), ...chosen.map(value => valueName(value, katas))].join(' · ');
  const title = chosen.length === 0 ? words : `${words} (${countWords(found.length)})`;
  return answered(
    await pick<KataAnswer>({
      title,
      placeholder:
        found.length === 0
          ? l10n.t('No kata is like that: clear the filters or choose others')
          : l10n.t('Enter starts a rep. Arrow up leads to the filters'),
      items: [...grouped(found, ({ area }) => area, kataItem), ...filterItems(chosen.length > 0)],
      buttons: filterButtons(chosen.length > 0),
    }),
  );
}

function kataItem(kata: KataListing): AnswerItem<KataAnswer> {
  const { id, title, topicTitle, level, kind, languages, states } = kata;
  const due = states.includes('due') ? [stateName('due')] : [];
  const times = timesWords(kata);
  return {
    label: title,
    iconPath: kataIcon(kata),
    description: [topicTitle, l10n.t('level {0}', level), kindName(kind)].join(' · '),
    detail: [lastWords(kata), ...(times ? [times] : []), ...due, languages.map(languageName).join(', ')].join(' · '),
    answer: { type: 'start', kata: id },
    buttons: kataButtons(kata),
  };
}

function kataButtons({ id, languages, variations, reps }: KataListing): AnswerButton<KataAnswer>[] {
  const hasChoice = languages.length > 1 || variations.length > 1;
  return [
    ...(hasChoice ? [button('settings', l10n.t('Choose Language and Guise'), { type: 'choose', kata: id })] : []),
    ...(reps > 0 ? [button('history', l10n.t('Earlier Attempts'), { type: 'attempts', kata: id })] : []),
  ];
}

function filterButtons(isFiltered: boolean): AnswerButton<KataAnswer>[] {
  return [
    button(isFiltered ? 'filter-filled' : 'filter', l10n.t('Filter Katas'), { type: 'filter' }),
    ...(isFiltered ? [button('clear-all', l10n.t('Clear Filters'), { type: 'clear' })] : []),
  ];
}

/** The same as lines, last: one key away from the first line, and the way for those who use no pointer. */
function filterItems(isFiltered: boolean): AnswerItem<KataAnswer>[] {
  const line = (icon: string, words: string, answer: KataAnswer) => ({
    label: `$(${icon}) ${words}`,
    alwaysShow: true,
    answer,
  });
  return [
    heading(l10n.t('Filters')),
    ...(isFiltered ? [line('clear-all', l10n.t('Clear Filters'), { type: 'clear' })] : []),
    line('filter', l10n.t('Filter by state, level, language, kind or topic…'), { type: 'filter' }),
  ];
}

function button(icon: string, tooltip: string, answer: KataAnswer): AnswerButton<KataAnswer> {
  return { iconPath: new ThemeIcon(icon), tooltip, answer };
}
