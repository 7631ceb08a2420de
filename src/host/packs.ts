import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Disposable, Uri, workspace } from 'vscode';
import { PracticeError } from '../core/errors';
import type { PackShelf } from '../pack-shelf';
import type { PackProblem } from '../packs/problem';
import { setting, wholePath } from './config';
import { settings } from './contributions';
import type { PackTrust } from './pack-trust';
import type { Reporter } from './report';

/** A pack that another extension brought. */
export interface RegisteredPack extends Disposable {
  readonly folder: string;
  /** Ids of the katas the gate has let through; none while a folder of the workspace waits for trust. */
  readonly katas: readonly string[];
  readonly problems: readonly PackProblem[];
}

export interface PacksOptions {
  readonly shelf: PackShelf;
  readonly trust: PackTrust;
  /** The folder of the learner's own katas; it need not be there. */
  readonly own: () => string;
  readonly report: Reporter;
}

/** The learner's own katas, below the folder of the practice log. */
export function ownPack(dataFolder: string): string {
  return join(dataFolder, 'packs', 'mine');
}

/**
 * Puts on the shelf what is asked for from anywhere: the learner's own pack, the setting, other extensions. A folder of
 * the workspace waits until the workspace is trusted.
 */
export class Packs implements Disposable {
  readonly #registered = new Set<string>();
  readonly #subscriptions: readonly Disposable[];
  /** Changes are made one after the other. */
  #turn: Promise<void> = Promise.resolve();

  constructor(private readonly options: PacksOptions) {
    const { report } = options;
    const update = () => {
      this.update().catch(report.note);
    };
    this.#subscriptions = [
      workspace.onDidGrantWorkspaceTrust(update),
      workspace.onDidChangeConfiguration(change => {
        if (change.affectsConfiguration(settings.packs)) update();
      }),
    ];
  }

  get shelf(): PackShelf {
    return this.options.shelf;
  }

  /** `own`: the learner's, which is trusted as it is. */
  trustIn(folder: string): 'own' | 'trusted' | 'untrusted' {
    const { own, trust } = this.options;
    if (folder === own()) return 'own';
    return trust.has(folder) ? 'trusted' : 'untrusted';
  }

  async setTrust(folder: string, isTrusted: boolean): Promise<void> {
    await this.options.trust.set(folder, isTrusted);
    this.shelf.refresh();
  }

  /** @throws PracticeError for anything but a folder on this machine */
  async register(uri: Uri): Promise<RegisteredPack> {
    if (!(uri instanceof Uri) || uri.scheme !== 'file') {
      throw new PracticeError('A pack is a folder on this machine, not "{0}". Give its file: URI.', uri.toString());
    }
    const folder = resolve(uri.fsPath);
    this.#registered.add(folder);
    await this.update();
    const pack = () => this.shelf.added.find(one => one.folder === folder);
    return {
      folder,
      get katas() {
        return pack()?.katas.map(({ id }) => id) ?? [];
      },
      get problems() {
        return pack()?.problems ?? [];
      },
      dispose: () => {
        this.#registered.delete(folder);
        this.update().catch(this.options.report.note);
      },
    };
  }

  /** Brings the shelf to what is asked for now. */
  update(): Promise<void> {
    const updated = this.#turn.then(() => this.#update());
    this.#turn = updated.catch(() => undefined);
    return updated;
  }

  /** Reads a pack again, whose files were changed from here. */
  reload(folder: string): Promise<void> {
    const reloaded = this.#turn.then(async () => {
      this.shelf.remove(folder);
      await this.#update();
    });
    this.#turn = reloaded.catch(() => undefined);
    return reloaded;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #update(): Promise<void> {
    const wanted = await this.#wanted();
    for (const { folder } of this.shelf.added) if (!wanted.has(folder)) this.shelf.remove(folder);
    for (const folder of wanted) {
      const isThere = this.shelf.added.some(pack => pack.folder === folder);
      if (!isThere) await this.shelf.add(folder);
    }
  }

  async #wanted(): Promise<ReadonlySet<string>> {
    const own = this.options.own();
    const all = [...((await isFolder(own)) ? [own] : []), ...this.#chosen(), ...this.#registered];
    return new Set(all.filter(folder => workspace.isTrusted || !isInWorkspace(folder)));
  }

  /** Those of the setting; one that is no whole path is told and left out. */
  #chosen(): readonly string[] {
    return setting('packs').flatMap(text => {
      try {
        return [resolve(wholePath(text, settings.packs))];
      } catch (error) {
        this.options.report.note(error);
        return [];
      }
    });
  }
}

function isInWorkspace(folder: string): boolean {
  return workspace.getWorkspaceFolder(Uri.file(folder)) !== undefined;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Not there, or not to be read: then it is no pack.
    return false;
  }
}
