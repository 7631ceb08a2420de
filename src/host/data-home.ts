import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EventEmitter, l10n, type Memento, window, workspace } from 'vscode';
import { messageOf, PracticeError, sayingOf } from '../core/errors';
import { copyData } from '../log/copy-data';
import { dataFolderProblem } from '../log/data-folder';
import type { NodeStore } from '../log/node-store';
import type { App } from './app';
import { dataFolder } from './config';
import { settings } from './contributions';

/** In the global state: where the log was when Spindle last ran here. */
const key = 'dataFolder';
/** In the global state: the last folder that held something. */
const heldKey = 'dataFolderHeld';

/** Where the practice log and the attempts are, which may change at any time. */
export class DataHome {
  #folder: string;
  readonly #moved = new EventEmitter<void>();
  /** One move after the other. */
  #turn: Promise<unknown> = Promise.resolve();
  readonly onDidMove = this.#moved.event;

  constructor(
    private readonly state: Memento,
    folder: string,
  ) {
    this.#folder = folder;
  }

  get folder(): string {
    return this.#folder;
  }

  /** It held practice when Spindle ran here last: if it is missing now, something took it away. */
  get held(): boolean {
    return this.state.get(heldKey) === this.#folder;
  }

  /**
   * The setting may have been changed while no window was open: what the last folder held is brought along.
   * @throws what `copyData` does
   */
  async arrive(): Promise<void> {
    const last = this.state.get<string>(key);
    if (last !== undefined && last !== this.#folder) await copyData(last, this.#folder);
    if (last !== this.#folder) await this.state.update(key, this.#folder);
    const holds = (await readdir(this.#folder).catch(() => [])).length > 0;
    if (holds && !this.held) await this.state.update(heldKey, this.#folder);
  }

  /**
   * Copies, verifies, and goes on there. The old folder stays as it is.
   * @param known how many events are known to be in the old one
   * @throws PracticeError with what to do, and then nothing has changed
   */
  move(store: NodeStore, to: string, known: () => number): Promise<void> {
    const moved = this.#turn.then(async () => {
      if (to === this.#folder) return;
      await store.moveTo(to, (from, next) => copyChecked(from, next, known()));
      this.#folder = to;
      await this.state.update(key, to);
      await this.state.update(heldKey, to);
      this.#moved.fire();
    });
    this.#turn = moved.catch(() => undefined);
    return moved;
  }
}

async function copyChecked(from: string, to: string, known: number): Promise<void> {
  try {
    await copyData(from, to, { known });
  } catch (error) {
    const problem = (await dataFolderProblem(to)) ?? sayingOf(error);
    throw new PracticeError('Spindle goes on with {0}; {1} cannot be used. {2}', from, to, problem, { cause: error });
  }
}

/** Half a path is a folder too while it is typed: only where a log is already, or in our own storage, nobody is asked. */
async function isMeant(to: string, storage: string): Promise<boolean> {
  const log = await stat(join(to, 'log')).catch(() => undefined);
  if (to === storage || log?.isDirectory()) return true;
  const move = l10n.t('Move');
  const question = l10n.t('Move your practice to {0}? It is copied there and compared; the old folder stays.', to);
  return (await window.showInformationMessage(question, move)) === move;
}

/** Follows the setting. */
export function register(app: App): void {
  const { context, report } = app;
  context.subscriptions.push(
    workspace.onDidChangeConfiguration(change => {
      if (!change.affectsConfiguration(settings.dataFolder)) return;
      const storage = context.globalStorageUri.fsPath;
      const follow = async () => {
        const to = dataFolder(storage);
        // Asked about meanwhile, it may have been changed again.
        if (to !== app.dataFolder && (await isMeant(to, storage)) && to === dataFolder(storage)) await app.moveData(to);
      };
      follow().catch(error => {
        report.note(error);
        window
          .showErrorMessage(l10n.t('The data folder was not changed: {0}', messageOf(error, l10n.t)))
          .then(undefined, report.note);
      });
    }),
  );
}
