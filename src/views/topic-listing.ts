import { l10n, type Memento } from 'vscode';
import { type TopicFilter, type TopicListing, type TopicOrder, topicFilters, topicOrders } from '../core/topic-order';
import { answered } from './ask/cancelled';
import { pick } from './ask/pick';

/** Where the tree of topics keeps how it is listed. */
const key = 'spindle.topicListing';
const everything: TopicListing = { order: 'pack', filter: 'all' };

/** How the tree of topics is listed, in every window and over restarts. */
export function listingIn(memory: Memento): TopicListing {
  return { ...everything, ...memory.get<Partial<TopicListing>>(key) };
}

/** @returns how it is listed from now on */
export async function changeListing(memory: Memento, change: Partial<TopicListing>): Promise<TopicListing> {
  const next = { ...listingIn(memory), ...change };
  await memory.update(key, next);
  return next;
}

export function filterWords(filter: TopicFilter): string {
  const words: Readonly<Record<TopicFilter, string>> = {
    all: l10n.t('All topics'),
    begun: l10n.t('Only what you have begun'),
    due: l10n.t('Only what is due'),
    new: l10n.t('Only what is new'),
    suspended: l10n.t('Only what is suspended'),
  };
  return words[filter];
}

export async function askFilter(active: TopicFilter): Promise<TopicFilter> {
  const items = topicFilters.map(answer => ({ label: filterWords(answer), answer }));
  return answered(await pick({ title: l10n.t('Which topics?'), items, active }));
}

export async function askOrder(active: TopicOrder): Promise<TopicOrder> {
  const words: Readonly<Record<TopicOrder, string>> = {
    pack: l10n.t('As in the pack: what builds on others comes after them'),
    due: l10n.t('What is due next first'),
    chance: l10n.t('What is nearest to being lost first'),
  };
  const items = topicOrders.map(answer => ({ label: words[answer], answer }));
  return answered(await pick({ title: l10n.t('Topics of an area in which order?'), items, active }));
}
