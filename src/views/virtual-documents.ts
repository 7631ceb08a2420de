import { EventEmitter, type ExtensionContext, Uri, workspace } from 'vscode';

const scheme = 'spindle';

/** Read-only documents that are in no file: attempts, references, reports. */
export interface VirtualDocuments {
  /**
   * The address of a document with this text; one of the same name has it from now on.
   * @param name path, unique; its last step is what the tab says, and its ending gives the language
   */
  show(name: string, text: string): Uri;
}

export function virtualDocuments({ subscriptions }: ExtensionContext): VirtualDocuments {
  const texts = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  subscriptions.push(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: uri => texts.get(uri.toString()) ?? '',
    }),
  );
  return {
    show: (name, text) => {
      const uri = Uri.from({ scheme, path: `/${name}` });
      texts.set(uri.toString(), text);
      changed.fire(uri);
      return uri;
    },
  };
}
