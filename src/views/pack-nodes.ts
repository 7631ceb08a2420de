import { basename } from 'node:path';
import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { Packs } from '../host/packs';
import type { PackProblem } from '../packs/problem';

/** Lines of the Topics tree about packs. `folder` is what the commands take when a menu hands them the line. */
export type PackNode =
  | { readonly type: 'pack'; readonly folder: string }
  | { readonly type: 'quarantine' }
  | { readonly type: 'problem'; readonly problem: PackProblem };

/** Whether a line of the tree is one of these. */
export function isPackNode(node: { readonly type: string }): node is PackNode {
  return ['pack', 'quarantine', 'problem'].includes(node.type);
}

/** The packs that are not built in, and what of them is in quarantine; nothing where there is none. */
export function packNodes({ shelf }: Packs): readonly PackNode[] {
  const packs = shelf.added.map(({ folder }): PackNode => ({ type: 'pack', folder }));
  return shelf.problems.length === 0 ? packs : [...packs, { type: 'quarantine' }];
}

export function packChildren({ shelf }: Packs, node: PackNode): PackNode[] {
  return node.type === 'quarantine' ? shelf.problems.map(problem => ({ type: 'problem', problem })) : [];
}

export function packItem(packs: Packs, node: PackNode): TreeItem {
  switch (node.type) {
    case 'pack':
      return trustItem(packs, node.folder);
    case 'quarantine': {
      const tree = new TreeItem(l10n.t('Quarantined'), TreeItemCollapsibleState.Expanded);
      tree.id = 'quarantine';
      tree.description = String(packs.shelf.problems.length);
      tree.tooltip = l10n.t('Katas of packs that have not earned their place; they are not served.');
      tree.iconPath = new ThemeIcon('warning');
      return tree;
    }
    case 'problem':
      return problemItem(node.problem);
  }
}

function trustItem(packs: Packs, folder: string): TreeItem {
  const trust = packs.trustIn(folder);
  const tree = new TreeItem(l10n.t('Pack {0}', basename(folder)));
  tree.id = `pack:${folder}`;
  tree.contextValue = `pack.${trust}`;
  tree.description = {
    own: l10n.t('your own'),
    trusted: l10n.t('trusted'),
    untrusted: l10n.t('not trusted: JavaScript and TypeScript, in a sandbox'),
  }[trust];
  tree.tooltip = folder;
  tree.iconPath = new ThemeIcon(trust === 'untrusted' ? 'shield' : 'package');
  return tree;
}

function problemItem({ file, pointer, reason }: PackProblem): TreeItem {
  const [kata = file, name = ''] = file.split(/[\\/]/).slice(-2);
  const tree = new TreeItem(`${kata}/${name}`);
  tree.description = reason;
  tree.tooltip = `${file}${pointer}\n${reason}`;
  tree.iconPath = new ThemeIcon('error');
  tree.command = { title: l10n.t('Open'), command: 'vscode.open', arguments: [Uri.file(file)] };
  return tree;
}
