import { EventEmitter, commands as editor, l10n, Uri, ViewColumn, workspace } from 'vscode';
import type { OpenRep } from '../draft-state';
import type { App } from '../host/app';

const scheme = 'spindle-target';

/** Serves the text that a rep of the kind edit is to reach: read-only, the left side of its diff. */
export function register({ practice, context }: App): void {
  const changed = new EventEmitter<Uri>();
  let served: string | undefined;
  context.subscriptions.push(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: uri => {
        const { open } = practice;
        return open && targetUri(open).path === uri.path ? (open.exercise?.reference ?? '') : '';
      },
    }),
    // A tab that a reload restored asked before its rep was resumed.
    practice.onDidChange(() => {
      const { open } = practice;
      if (open?.rep.id === served) return;
      served = open?.rep.id;
      if (open?.exercise?.kind === 'edit') changed.fire(targetUri(open));
    }),
  );
}

/** Opens the learner's file as the right side of the editor's own diff, so that the diff shrinks with every edit. */
export async function showEdit(open: OpenRep, file: Uri): Promise<void> {
  const title = l10n.t('{0}: target ↔ yours', open.exercise?.title ?? '');
  const options = { preview: false, viewColumn: ViewColumn.One };
  await editor.executeCommand('vscode.diff', targetUri(open), file, title, options);
}

/** As VS Code's own commands take and give it. */
interface EditorLayout {
  readonly orientation: 0 | 1;
  readonly groups: readonly { readonly size?: number; readonly groups?: readonly unknown[] }[];
}

/** Beside the panel a diff has hardly room for two sides, and shows one: gives it two thirds of two plain columns. */
export async function makeRoom(): Promise<void> {
  const { orientation, groups } = await editor.executeCommand<EditorLayout>('vscode.getEditorLayout');
  const isPlain = orientation === 0 && groups.length === 2 && groups.every(group => group.groups === undefined);
  if (!isPlain) return;
  await editor.executeCommand('vscode.setEditorLayout', { orientation, groups: [{ size: 0.66 }, { size: 0.34 }] });
}

function targetUri({ rep, exercise }: OpenRep): Uri {
  return Uri.from({ scheme, path: `/${rep.id}/${exercise?.fileName ?? ''}` });
}
