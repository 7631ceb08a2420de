import {
  EventEmitter,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import { PracticeError } from '../core/errors';
import type { Topic } from '../core/kata';
import { type KataListing, listKatas } from '../core/kata-listing';
import type { Memory } from '../core/memory';
import type { TopicHistory } from '../core/topic-history';
import { chanceBar, listTopics, type TopicListing } from '../core/topic-order';
import type { App } from '../host/app';
import { type CommandTypes, commands } from '../host/contributions';
import type { Practice } from '../practice';
import { kataIcon, kindName, lastWords, timesWords } from './kata-words';
import { lapseWords } from './lapse-words';
import { isPackNode, type PackNode, packChildren, packItem, packNodes } from './pack-nodes';
import { registerCommand } from './register-command';
import { isLeech, topicContext } from './topic-context';
import { askFilter, askOrder, changeListing, filterWords, listingIn } from './topic-listing';
import { dayWords, languageName, namesLanguages, percent } from './words';

type Node = TopicNode | PackNode;

/**
 * A line of the tree. The menus hand it to commands as it is, so `topic` and `kata` are ids, as those take them, and
 * `ask` says that a person is there.
 */
type TopicNode =
  | { readonly type: 'area'; readonly area: string }
  | { readonly type: 'topic'; readonly topic: string; readonly info: Topic; readonly ask: true }
  | { readonly type: 'kata'; readonly kata: string; readonly listing: KataListing; readonly ask: true };

/** Areas, their topics with both memories, the katas of each with when and how they were last done. Enter starts one. */
export function register({ practice, packs, context, report }: App): void {
  const { globalState } = context;
  const listing = () => listingIn(globalState);
  const changed = new EventEmitter<undefined>();
  const childrenOf = (node: Node | undefined): readonly Node[] => {
    if (node && isPackNode(node)) return packChildren(packs, node);
    const nodes = children(practice, node, listing());
    return node ? nodes : [...nodes, ...packNodes(packs)];
  };
  const itemOf = (node: Node): TreeItem => (isPackNode(node) ? packItem(packs, node) : treeItem(practice, node));
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: node => {
      if (!node) shown ??= JSON.stringify(told());
      return [...childrenOf(node)];
    },
    getTreeItem: itemOf,
    getParent: node => parentOf(practice, node),
  };
  const told = (node?: Node): unknown[] => childrenOf(node).map(child => [itemOf(child), told(child)]);
  /** Undefined: the tree was never looked at. */
  let shown: string | undefined;
  // A tree that is made anew takes no click in that moment, so only for another text (a rep ticks, toolchains are found).
  const update = () => {
    if (shown === undefined) return;
    const now = JSON.stringify(told());
    if (now === shown) return;
    shown = now;
    changed.fire(undefined);
  };
  const view = window.createTreeView('spindle.topics', { treeDataProvider: provider, showCollapseAll: true });
  const list = async (change: Partial<TopicListing>) => {
    const next = await changeListing(globalState, change);
    view.message = (next.filter === 'all' ? undefined : filterWords(next.filter)) as string;
    shown = undefined;
    changed.fire(undefined);
    return next;
  };
  const handlers = {
    sortTopics: async (given?: CommandTypes['sortTopics']['takes']) =>
      list({ order: given?.by ?? (await askOrder(listing().order)) }),
    filterTopics: async (given?: CommandTypes['filterTopics']['takes']) =>
      list({ filter: given?.show ?? (await askFilter(listing().filter)) }),
    revealTopic: async (given?: CommandTypes['revealTopic']['takes']) => {
      const id = given?.topic ?? practice.open?.rep.topic ?? practice.recorded?.open.rep.topic;
      const info = practice.library.topics.find(topic => topic.id === id);
      if (!info) throw new PracticeError('There is no topic to show. Start a rep, or name one.');
      // One that is filtered out has no line to show.
      if (!listTopics([info], listing(), practice).includes(info)) await list({ filter: 'all' });
      await view.reveal(
        { type: 'topic', topic: info.id, info, ask: true },
        { select: true, focus: true, expand: true },
      );
      return info.id;
    },
  };
  for (const [name, run] of Object.entries(handlers)) {
    const handle = run as (given?: unknown) => Promise<unknown>;
    context.subscriptions.push(registerCommand(name as keyof typeof handlers, handle, report));
  }
  if (listing().filter !== 'all') view.message = filterWords(listing().filter);
  context.subscriptions.push(view, changed, practice.onDidChange(update));
}

function parentOf({ library }: Practice, node: Node): TopicNode | undefined {
  if (isPackNode(node) || node.type === 'area') return undefined;
  if (node.type === 'topic') return { type: 'area', area: node.info.area };
  const info = library.topics.find(({ id }) => id === node.listing.topic);
  return info && { type: 'topic', topic: info.id, info, ask: true };
}

function children(practice: Practice, node: TopicNode | undefined, listing: TopicListing): TopicNode[] {
  const { library, history, today } = practice;
  if (node === undefined) {
    const listed = listTopics(library.topics, { ...listing, order: 'pack' }, practice);
    return [...new Set(listed.map(({ area }) => area))].map(area => ({ type: 'area', area }));
  }
  if (node.type === 'area') {
    const topics = listTopics(
      library.topics.filter(({ area }) => area === node.area),
      listing,
      practice,
    );
    return topics.map(info => ({ type: 'topic', topic: info.id, info, ask: true }));
  }
  if (node.type === 'kata') return [];
  const katas = library.katas.filter(({ topic }) => topic === node.topic);
  const listings = listKatas({ topics: [node.info], katas, history, today });
  return listings.map(listing => ({ type: 'kata', kata: listing.id, listing, ask: true }));
}

function treeItem(practice: Practice, node: TopicNode): TreeItem {
  if (node.type === 'kata') return kataItem(node.listing);
  if (node.type === 'topic') return topicItem(practice, node.info);
  const area = new TreeItem(node.area, TreeItemCollapsibleState.Expanded);
  area.id = `area:${node.area}`;
  return area;
}

function topicItem(practice: Practice, topic: Topic): TreeItem {
  const tree = new TreeItem(topic.title, TreeItemCollapsibleState.Collapsed);
  tree.id = `topic:${topic.id}`;
  const known = practice.history.topics.get(topic.id);
  const isSuspended = practice.history.suspended.has(topic.id);
  tree.contextValue = topicContext(practice, topic.id);
  const doing = [...(known?.procedural ?? [])].map(([language, memory]) =>
    namesLanguages(practice, language)
      ? l10n.t('{0} {1}', languageName(language), memoryWords(practice, memory))
      : memoryWords(practice, memory),
  );
  const explaining = known?.conceptual ? [l10n.t('explain {0}', memoryWords(practice, known.conceptual))] : [];
  const isLost = isLeech(practice.history, topic.id);
  const flags = [...(isLost ? [l10n.t('keeps being forgotten')] : []), ...(isSuspended ? [l10n.t('suspended')] : [])];
  const words = [...flags, ...doing, ...explaining];
  const bars = known ? memoryBars(practice, known) : [];
  const needs = topic.needs.map(need => practice.library.topics.find(({ id }) => id === need)?.title ?? need);
  tree.description = words.length === 0 ? l10n.t('new') : [...flags, bars.join(' ')].join(' · ');
  tree.accessibilityInformation = {
    label: [topic.title, ...(words.length === 0 ? [l10n.t('new')] : words)].join(', '),
  };
  const lapses = lapseWords(known);
  tree.tooltip = [
    topic.title,
    ...words,
    ...(lapses ? [l10n.t('Why it was lost: {0}', lapses)] : []),
    ...(needs.length > 0 ? [l10n.t('Builds on: {0}', needs.join(', '))] : []),
  ].join('\n');
  tree.iconPath = new ThemeIcon(topicIcon(known !== undefined, isSuspended, isLost));
  return tree;
}

function topicIcon(isBegun: boolean, isSuspended: boolean, isLost: boolean): string {
  if (isSuspended) return 'eye-closed';
  if (isLost) return 'warning';
  return isBegun ? 'circle-filled' : 'circle-outline';
}

/** Doing and explaining as a bar each, and the day the first of them is due: a narrow tree has no room for more. */
function memoryBars(practice: Practice, { procedural, conceptual }: TopicHistory): string[] {
  const memories = [...procedural.values(), ...(conceptual ? [conceptual] : [])];
  const bar = (memory: Memory) => chanceBar(practice.scheduler.retrievability(memory, practice.today));
  const due = Math.min(...memories.map(memory => memory.due));
  return [memories.map(bar).join(''), l10n.t('due {0}', dayWords(practice, due))];
}

function memoryWords(practice: Practice, memory: Memory): string {
  const now = percent(practice.scheduler.retrievability(memory, practice.today));
  return l10n.t('{0}, due {1}', now, dayWords(practice, memory.due));
}

function kataItem(kata: KataListing): TreeItem {
  const tree = new TreeItem(kata.title);
  const times = timesWords(kata);
  tree.id = `kata:${kata.id}`;
  tree.contextValue = kata.reps > 0 ? 'kata.done' : 'kata.new';
  tree.description = [lastWords(kata), l10n.t('level {0}', kata.level)].join(' · ');
  tree.iconPath = kataIcon(kata);
  tree.tooltip = [
    l10n.t('Start "{0}"', kata.title),
    [kindName(kata.kind), kata.languages.map(languageName).join(', ')].join(' · '),
    ...(times ? [times] : []),
  ].join('\n');
  tree.command = { title: l10n.t('Start Rep'), command: commands.startRep, arguments: [{ kata: kata.id, ask: true }] };
  return tree;
}
