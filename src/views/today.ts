import {
  EventEmitter,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import type { QueueItem } from '../core/queue';
import { expectedMinutes } from '../core/session';
import type { ParkedRep } from '../draft-state';
import type { App } from '../host/app';
import { practiceSettings } from '../host/config';
import { commands } from '../host/contributions';
import type { Practice } from '../practice';
import type { Runners } from '../runners/runners';
import { topicContext } from './topic-context';
import { dayWords, languageName, percent, topicTitle } from './words';

type Node =
  | { readonly type: 'group'; readonly label: string; readonly children: readonly Node[] }
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
    const { due, nextDue } = practice.queue();
    const count = due.length;
    view.badge = count === 0 ? undefined : { value: count, tooltip: l10n.t('{0} due', count) };
    const empty = count === 0 && practice.parked.length === 0;
    const next = nextDue === undefined ? undefined : l10n.t('Nothing is due. Next: {0}.', dayWords(practice, nextDue));
    view.message = (missingWords(runners) ?? (empty ? next : undefined)) as string;
    changed.fire(undefined);
  };
  context.subscriptions.push(view, changed, practice.onDidChange(update));
  update();
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
  const { due, fresh } = practice.queue();
  const group = (label: string, children: Node[]): Node[] =>
    children.length === 0 ? [] : [{ type: 'group', label, children }];
  const items = (list: readonly QueueItem[]) =>
    list.map((item): ItemNode => ({ type: 'item', topic: item.topic, item, ask: true }));
  return [
    ...group(
      l10n.t('Parked'),
      practice.parked.map(parked => ({ type: 'parked', parked })),
    ),
    ...group(l10n.t('Due now'), items(due)),
    ...group(l10n.t('New'), items(fresh)),
  ];
}

function treeItem(practice: Practice, node: Node): TreeItem {
  if (node.type === 'group') {
    const group = new TreeItem(node.label, TreeItemCollapsibleState.Expanded);
    group.description = String(node.children.length);
    return group;
  }
  return node.type === 'parked' ? parkedItem(practice, node.parked) : queueItem(practice, node.item);
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
  const minutes = l10n.t('{0} min', expectedMinutes(item, practice.history));
  const language = item.language ? [languageName(item.language)] : [l10n.t('explain')];
  tree.description = [...(item.isNew ? [] : [percent(item.retrievability)]), minutes, ...language].join(' · ');
  tree.contextValue = topicContext(practice, item.topic);
  tree.iconPath = new ThemeIcon(item.kind === 'conceptual' ? 'comment' : 'code');
  tree.tooltip = item.isNew
    ? l10n.t('{0}: a new topic', title)
    : l10n.t('{0}: chance of success now {1}', title, percent(item.retrievability));
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
