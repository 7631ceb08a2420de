import { type Disposable, type Event, extensions, Uri } from 'vscode';
import { PracticeError } from '../core/errors';

/** What is used of the API of VS Code's own git extension, version 1. */
interface GitApi {
  readonly repositories: readonly GitRepository[];
  readonly onDidOpenRepository: Event<GitRepository>;
  /** Null where the folder is in no repository. */
  openRepository(folder: Uri): Promise<GitRepository | null>;
  /** Null where no open repository holds the file. */
  getRepository(file: Uri): GitRepository | null;
}

export interface GitRepository {
  readonly rootUri: Uri;
  readonly onDidCommit: Event<void>;
  readonly state: {
    readonly HEAD?: {
      readonly name?: string;
      /** Absent before the first commit. */
      readonly commit?: string;
      readonly upstream?: { readonly remote: string; readonly name: string };
    };
    readonly remotes: readonly { readonly name: string }[];
    readonly mergeChanges: readonly unknown[];
    readonly indexChanges: readonly { readonly uri: Uri }[];
    readonly rebaseCommit?: unknown;
  };
  status(): Promise<void>;
  add(paths: string[]): Promise<void>;
  commit(message: string): Promise<void>;
  fetch(): Promise<void>;
  merge(ref: string): Promise<void>;
  push(remote: string, branch: string, setUpstream: boolean): Promise<void>;
  /** The text of a file (a whole path) as a commit has it. Rejects where it has none. */
  show(ref: string, path: string): Promise<string>;
  /** The newest commits first; of `path`, those that changed it. */
  log(options: { maxEntries: number; path: string }): Promise<readonly { readonly parents: readonly string[] }[]>;
  getBranches(query: { remote: boolean }): Promise<readonly { readonly name?: string }[]>;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** The repository that a folder is in. @throws PracticeError where there is none, or no git */
export async function repositoryOf(folder: Uri): Promise<GitRepository> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  const git = extension && (await extension.activate());
  if (!git?.enabled) {
    throw new PracticeError('Git is switched off in VS Code. Enable the setting git.enabled and the extension Git.');
  }
  const repository = await apiOf(git).openRepository(folder);
  if (repository) return repository;
  // VS Code 1.100 takes a repository outside of the workspace for one in a parent folder, and opens it only when told to.
  throw new PracticeError(
    'The data folder {0} is in no git repository that VS Code may open. Where it is in one, set git.openRepositoryInParentFolders to "always"; else clone one and move your practice there with "Spindle: Move Practice Data". Then sync again.',
    folder.fsPath,
  );
}

/** The repository that holds a file; undefined where none does, or there is no git: then nothing is known of it. */
export async function repositoryHolding(file: Uri): Promise<GitRepository | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  const git = extension && (await extension.activate());
  if (!git?.enabled) return undefined;
  const api = apiOf(git);
  return api.getRepository(file) ?? (await api.openRepository(Uri.joinPath(file, '..'))) ?? undefined;
}

/** Tells of commits made in VS Code, in every repository that is open or comes; nothing where there is no git. */
export async function onDidCommit(listener: () => void): Promise<Disposable> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  const git = extension && (await extension.activate());
  if (!git?.enabled) return { dispose: () => undefined };
  const api = apiOf(git);
  const listening: Disposable[] = [];
  const listen = (repository: GitRepository) => listening.push(repository.onDidCommit(listener));
  api.repositories.forEach(listen);
  listening.push(api.onDidOpenRepository(listen));
  return { dispose: () => listening.forEach(each => void each.dispose()) };
}

function apiOf(git: GitExtension): GitApi {
  try {
    return git.getAPI(1);
  } catch (cause) {
    throw new PracticeError('VS Code found no git on this machine. Install it, then reload the window.', { cause });
  }
}
