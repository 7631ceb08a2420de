import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { messageOf, PracticeError } from '../core/errors';
import { type Message, say } from '../core/words';
import type { GitRepository } from './git-api';

/** What a sync did. */
export interface Synced {
  /** Something new of this machine was committed. */
  readonly committed: boolean;
  /** Commits of others were merged. */
  readonly received: boolean;
}

/**
 * Lines of a segment that two machines added are both kept, whatever git thinks of them; and never another end of line.
 * Nobody writes the segment of another device, so this is for the repository that was copied with its storage.
 */
const attributes = 'log/** merge=union -text';
const message = 'Practice log';
/** Another machine may push between our merge and our push, but not for ever. */
const attempts = 5;

/**
 * Commits what is new in the data folder, merges what others pushed, pushes.
 * @throws PracticeError with what to do next; what was committed stays committed and goes with the next sync
 */
export async function syncRepository(repository: GitRepository, folder: string): Promise<Synced> {
  await repository.status();
  check(repository, folder);
  // Before the first commit here: a commit of our own would begin a history that git does not merge with theirs.
  let received = repository.state.HEAD?.commit === undefined && (await takeIn(repository, folder));
  await ensureAttributes(folder);
  const committed = await commit(repository, folder);
  for (let attempt = 1; ; attempt++) {
    if (await takeIn(repository, folder)) received = true;
    const { remote, branch, hasUpstream } = target(repository);
    try {
      await repository.push(remote, branch, !hasUpstream);
      return { committed, received };
    } catch (error) {
      if (codeOf(error) !== 'PushRejected' || attempt === attempts)
        throw explained(say('The repository of {0} could not be pushed to.', folder), error);
    }
  }
}

/** Fetches and merges what others pushed. @returns whether there was anything */
async function takeIn(repository: GitRepository, folder: string): Promise<boolean> {
  const { remote, branch } = target(repository);
  await told(say('The repository of {0} could not be reached.', folder), () => repository.fetch());
  const theirs = `${remote}/${branch}`;
  const branches = await repository.getBranches({ remote: true });
  if (!branches.some(({ name }) => name === theirs)) return false;
  const before = await headOf(repository);
  await told(say('The repository of {0} could not be merged.', folder), () => repository.merge(theirs));
  return before !== (await headOf(repository));
}

function check({ state }: GitRepository, folder: string): void {
  if (state.mergeChanges.length > 0 || state.rebaseCommit) {
    throw new PracticeError('A merge or rebase is under way in {0}. Finish it, then sync again.', folder);
  }
  if (state.remotes.length === 0) {
    throw new PracticeError(
      'The repository of {0} has no remote. Add one ("git remote add origin <address>"), then sync again.',
      folder,
    );
  }
  if (!state.HEAD?.name) {
    throw new PracticeError('The repository of {0} is on no branch. Check one out, then sync again.', folder);
  }
  const others = state.indexChanges.filter(({ uri }) => relative(folder, uri.fsPath).startsWith('..'));
  if (others.length > 0) {
    throw new PracticeError(
      'Changes outside {0} are staged and would be committed with your practice. Commit or unstage them, then sync again.',
      folder,
    );
  }
}

async function ensureAttributes(folder: string): Promise<void> {
  const file = join(folder, '.gitattributes');
  const text = await readFile(file, 'utf8').catch(() => '');
  if (text.split(/\r?\n/).includes(attributes)) return;
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${attributes}\n`);
}

/** Only what practice wrote: the folder may hold more. */
async function commit(repository: GitRepository, folder: string): Promise<boolean> {
  const there = new Set(await readdir(folder));
  const parts = ['.gitattributes', 'log', 'attempts', 'packs'].filter(part => there.has(part));
  await repository.add(parts.map(part => join(folder, part)));
  await repository.status();
  if (repository.state.indexChanges.length === 0) return false;
  await told(say('The repository of {0} could not be committed to.', folder), () => repository.commit(message));
  return true;
}

function target({ state }: GitRepository) {
  const { name = '', upstream } = state.HEAD ?? {};
  const remote =
    upstream?.remote ?? state.remotes.find(({ name }) => name === 'origin')?.name ?? state.remotes[0]?.name;
  return { remote: remote ?? 'origin', branch: upstream?.name ?? name, hasUpstream: upstream !== undefined };
}

async function headOf(repository: GitRepository): Promise<string | undefined> {
  await repository.status();
  return repository.state.HEAD?.commit;
}

async function told<Result>(what: Message, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw explained(what, error);
  }
}

function adviceFor(code: string | undefined): Message {
  switch (code) {
    case 'NoUserNameConfigured':
    case 'NoUserEmailConfigured':
      return say('Git does not know who you are: set user.name and user.email, then sync again.');
    case 'AuthenticationFailed':
      return say('The remote did not let you in: sign in to it in a terminal once, then sync again.');
    case 'Conflict':
      return say('Other files conflict: resolve them, commit, then sync again.');
    case 'PushRejected':
      return say('Others pushed again and again meanwhile: sync again in a moment.');
    default:
      return say(
        'Your practice stays on this disk and nothing is lost: check the network and the remote, then sync again.',
      );
  }
}

function explained(what: Message, error: unknown): PracticeError {
  const stderr = (error as { readonly stderr?: string }).stderr?.trim() || messageOf(error);
  const next = adviceFor(codeOf(error));
  return new PracticeError('{0} {1} (git: {2})', what, next, stderr.split('\n')[0] ?? '', {
    cause: error,
  });
}

function codeOf(error: unknown): string | undefined {
  return (error as { readonly gitErrorCode?: string }).gitErrorCode;
}
