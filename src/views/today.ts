import {
  EventEmitter,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import { type ComingDay, comingDays } from '../core/coming-days';
import { expectedMinutes } from '../core/expected-minutes';
import type { Language } from '../core/kata';
import { type OpenNight, problemTitle } from '../core/night';
import type { QueueItem } from '../core/queue';
import type { ParkedRep } from '../draft-state';
import type { App } from '../host/app';
import { practiceSettings, setting } from '../host/config';
import { commands } from '../host/contributions';
import type { Practice } from '../practice';
import type { Runners } from '../runners/runners';
import { backlogWords } from './backlog-words';
import { askedNight } from './night/night';
import { soon } from './soon';
import { isLeech, topicContext } from './topic-context';
import { dateWords, dayWords, languageName, namesLanguages, percent, topicTitle, weekdayWords } from './words';

type Node =
  | { readonly type: 'group'; readonly label: string; readonly children: readonly Node[]; readonly isOpen: boolean }
  | { readonly type: 'more' }
  | { readonly type: 'day'; readonly coming: ComingDay }
  | { readonly type: 'night'; readonly night: OpenNight; readonly isAsked: boolean }
  | ItemNode
  | { readonly type: 'parked'; readonly parked: ParkedRep };

/** The menus hand it to commands as it is: `topic` is an id, as those take it, and `ask` says that a person is there. */
interface ItemNode {
  readonly type: 'item';
  readonly topic: string;
  readonly item: QueueItem;
  readonly ask: true;
}

/** What to practise today: due, new, parked. Enter on a line starts it. */
export function register({ practice, runners, context }: App): void {
  const changed = new EventEmitter<undefined>();
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: node => [...(node === undefined ? groups(practice) : node.type === 'group' ? node.children : [])],
    getTreeItem: node => treeItem(practice, node),
  };
  const view = window.createTreeView('spindle.today', { treeDataProvider: provider });
  const update = () => {
    const { due, waiting, nextDue } = practice.scheduling.plan();
    const count = due.length;
    view.badge = count === 0 ? undefined : { value: count, tooltip: l10n.t('{0} due', count) };
    const empty = count === 0 && waiting.length === 0 && practice.parked.length === 0;
    const next = nextDue === undefined ? undefined : l10n.t('Nothing is due. Next: {0}.', dayWords(practice, nextDue));
    view.message = (missingWords(runners) ?? backlog.now() ?? (empty ? next : undefined)) as string;
    changed.fire(undefined);
  };
  const backlog = backlogWords(practice, update);
  context.subscriptions.push(view, changed, backlog, practice.onDidChange(update), soon(update));
}

/** Why no new topic is offered: the language of new topics cannot be run here. */
function missingWords({ missingLanguages }: Runners): string | undefined {
  const { language } = practiceSettings();
  if (!missingLanguages.includes(language)) return undefined;
  return l10n.t(
    '{0} is not installed here, so nothing new is offered. "Spindle: Doctor" says what to do.',
    languageName(language),
  );
}

function groups(practice: Practice): Node[] {
  const { due, fresh, waiting, hasMore } = practice.scheduling.plan();
  const group = (label: string, children: Node[], isOpen = true): Node[] =>
    children.length === 0 ? [] : [{ type: 'group', label, children, isOpen }];
  const items = (list: readonly QueueItem[]) =>
    list.map((item): ItemNode => ({ type: 'item', topic: item.topic, item, ask: true }));
  const isDone = due.length === 0 && fresh.length === 0;
  return [
    ...nightNodes(practice),
    ...group(
      l10n.t('Parked'),
      practice.parked.map(parked => ({ type: 'parked', parked })),
    ),
    ...group(l10n.t('Due now'), items(due)),
    ...group(l10n.t('New'), items(fresh)),
    ...group(l10n.t('For another day'), items(waiting), false),
    ...(hasMore && (waiting.length > 0 || isDone) ? [{ type: 'more' } as const] : []),
    ...group(l10n.t('The next days'), comingNodes(practice), false),
  ];
}

/** A week, where anything falls due in it. */
function comingNodes({ scheduling }: Practice): Node[] {
  const days = comingDays(scheduling.input(), 7);
  return days.some(({ count }) => count > 0) ? days.map(coming => ({ type: 'day', coming })) : [];
}

/** What was left for the night: a question the day after, and until then a reminder. */
function nightNodes(practice: Practice): Node[] {
  const { night } = practice.history;
  if (!night || !setting('tonight')) return [];
  return [{ type: 'night', night, isAsked: askedNight(practice) !== undefined }];
}

function treeItem(practice: Practice, node: Node): TreeItem {
  if (node.type === 'group') {
    const state = node.isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
    const group = new TreeItem(node.label, state);
    if (node.children.every(({ type }) => type !== 'day')) group.description = String(node.children.length);
    return group;
  }
  if (node.type === 'day') return dayItem(practice, node.coming);
  if (node.type === 'more') return moreItem(practice);
  if (node.type === 'night') return nightItem(practice, node);
  return node.type === 'parked' ? parkedItem(practice, node.parked) : queueItem(practice, node.item);
}

function dayItem({ today }: Practice, { day, count, minutes }: ComingDay): TreeItem {
  const tree = new TreeItem(day === today + 1 ? l10n.t('Tomorrow') : weekdayWords(day));
  tree.description = count === 0 ? l10n.t('free') : l10n.t('{0} · {1} min', count, minutes);
  tree.tooltip = dateWords(day);
  tree.iconPath = new ThemeIcon('calendar');
  return tree;
}

function nightItem({ library }: Practice, { night, isAsked }: Node & { readonly type: 'night' }): TreeItem {
  const tree = new TreeItem(isAsked ? l10n.t('What came?') : l10n.t('Tonight'));
  tree.description = problemTitle(night.problem, library);
  tree.iconPath = new ThemeIcon(isAsked ? 'lightbulb' : 'color-mode');
  tree.tooltip = [tree.description, night.restated].filter(text => text !== '').join('\n');
  if (isAsked) tree.command = { title: l10n.t('What came?'), command: commands.whatCame };
  return tree;
}

function moreItem({ scheduling }: Practice): TreeItem {
  const tree = new TreeItem(l10n.t('More today'));
  const { minutes, newTopics } = scheduling.limits;
  tree.iconPath = new ThemeIcon('add');
  tree.tooltip = Number.isFinite(minutes)
    ? l10n.t('Today has {0} min and {1} new topics: as much again', minutes, newTopics)
    : l10n.t('Today has {0} new topics: as many again', newTopics);
  tree.command = { title: l10n.t('More Today'), command: commands.moreToday };
  return tree;
}

function parkedItem(practice: Practice, { open }: ParkedRep): TreeItem {
  const tree = new TreeItem(open.exercise?.title ?? topicTitle(practice, open.rep.topic));
  tree.description = topicTitle(practice, open.rep.topic);
  tree.iconPath = new ThemeIcon('debug-pause');
  tree.command = { title: l10n.t('Resume Rep'), command: commands.resumeRep, arguments: [{ id: open.rep.id }] };
  return tree;
}

function queueItem(practice: Practice, item: QueueItem): TreeItem {
  const title = topicTitle(practice, item.topic);
  const tree = new TreeItem(title);
  const minutes = l10n.t('{0} min', expectedMinutes(practice.history)(item));
  const named = (of: Language) => (namesLanguages(practice, of) ? [languageName(of)] : []);
  const language = item.language ? named(item.language) : [l10n.t('explain')];
  tree.description = [...(item.isNew ? [] : [percent(item.retrievability)]), minutes, ...language].join(' · ');
  tree.contextValue = topicContext(practice, item.topic);
  const explain = practice.history.stings.has(item.topic) ? 'bug' : 'comment';
  tree.iconPath = new ThemeIcon(item.kind === 'conceptual' ? explain : 'code');
  const lost = isLeech(practice.history, item.topic)
    ? [l10n.t('It keeps being forgotten: the warning sign says what helps')]
    : [];
  tree.tooltip = item.isNew
    ? l10n.t('{0}: a new topic', title)
    : [l10n.t('{0}: chance of success now {1}', title, percent(item.retrievability)), ...lost].join('\n');
  tree.command =
    item.kind === 'conceptual'
      ? { title: l10n.t('Start Recall'), command: commands.startRecall, arguments: [{ topic: item.topic }] }
      : {
          title: l10n.t('Start Rep'),
          command: commands.startRep,
          arguments: [{ topic: item.topic, language: item.language, ask: true }],
        };
  return tree;
}
