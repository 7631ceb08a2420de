import {
  EventEmitter,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import type { KataInfo, Topic } from '../core/kata';
import { dayText } from '../core/local-time';
import type { Memory } from '../core/memory';
import type { App } from '../host/app';
import { commands } from '../host/contributions';
import type { Practice } from '../practice';
import { dayWords, languageName, percent } from './words';

type Node =
  | { readonly type: 'area'; readonly area: string }
  | { readonly type: 'topic'; readonly topic: Topic }
  | { readonly type: 'kata'; readonly kata: KataInfo };

/** Areas, their topics with both memories, the katas of each. Enter on a kata starts it. */
export function register({ practice, context }: App): void {
  const changed = new EventEmitter<undefined>();
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: node => children(practice, node),
    getTreeItem: node => treeItem(practice, node),
  };
  const view = window.createTreeView('spindle.topics', { treeDataProvider: provider, showCollapseAll: true });
  context.subscriptions.push(
    view,
    changed,
    practice.onDidChange(() => changed.fire(undefined)),
  );
}

function children({ library }: Practice, node: Node | undefined): Node[] {
  if (node === undefined) {
    return [...new Set(library.topics.map(({ area }) => area))].map(area => ({ type: 'area', area }));
  }
  if (node.type === 'area') {
    return library.topics.filter(({ area }) => area === node.area).map(topic => ({ type: 'topic', topic }));
  }
  if (node.type === 'kata') return [];
  return library.katas
    .filter(({ topic }) => topic === node.topic.id)
    .sort((a, b) => a.level - b.level)
    .map(kata => ({ type: 'kata', kata }));
}

function treeItem(practice: Practice, node: Node): TreeItem {
  if (node.type === 'kata') return kataItem(practice, node.kata);
  if (node.type === 'topic') return topicItem(practice, node.topic);
  const area = new TreeItem(node.area, TreeItemCollapsibleState.Expanded);
  area.id = `area:${node.area}`;
  return area;
}

function topicItem(practice: Practice, topic: Topic): TreeItem {
  const tree = new TreeItem(topic.title, TreeItemCollapsibleState.Collapsed);
  tree.id = `topic:${topic.id}`;
  const known = practice.history.topics.get(topic.id);
  const doing = [...(known?.procedural ?? [])].map(([language, memory]) =>
    l10n.t('{0} {1}', languageName(language), memoryWords(practice, memory)),
  );
  const explaining = known?.conceptual ? [l10n.t('explain {0}', memoryWords(practice, known.conceptual))] : [];
  const words = [...doing, ...explaining];
  const needs = topic.needs.map(need => practice.library.topics.find(({ id }) => id === need)?.title ?? need);
  tree.description = words.length === 0 ? l10n.t('new') : words.join(' · ');
  tree.tooltip = [
    topic.title,
    ...words,
    ...(needs.length > 0 ? [l10n.t('Builds on: {0}', needs.join(', '))] : []),
  ].join('\n');
  tree.iconPath = new ThemeIcon(known ? 'circle-filled' : 'circle-outline');
  return tree;
}

function memoryWords(practice: Practice, memory: Memory): string {
  const now = percent(practice.scheduler.retrievability(memory, practice.today));
  return l10n.t('{0}, due {1}', now, dayWords(practice, memory.due));
}

function kataItem(practice: Practice, kata: KataInfo): TreeItem {
  const tree = new TreeItem(kata.title);
  tree.id = `kata:${kata.id}`;
  const done = practice.history.katas.get(kata.id);
  const last = done && l10n.t('last {0}', dayText(done.lastDay));
  tree.description = [l10n.t('level {0}', kata.level), ...(last ? [last] : [])].join(' · ');
  tree.iconPath = new ThemeIcon(done ? 'pass' : 'circle-small');
  tree.tooltip = l10n.t('Start "{0}"', kata.title);
  tree.command = { title: l10n.t('Start Rep'), command: commands.startRep, arguments: [{ kata: kata.id }] };
  return tree;
}
