import { PracticeError } from './core/errors';
import { type OpenRep, type ParkedRep, readDraft } from './draft-state';
import type { Drafts } from './log/drafts';

export interface ParkedRepsOptions {
  readonly drafts: Drafts;
  /** Whether the rep is in the practice log: a crash may come between recording it and clearing its draft. */
  readonly isRecorded: (id: string) => boolean;
  /** Errors with nobody to throw them to. */
  readonly onError: (error: unknown) => void;
}

/** The reps that can be resumed in this window: parked, or interrupted by a crash. */
export class ParkedReps {
  #list: readonly ParkedRep[] = [];

  constructor(private readonly options: ParkedRepsOptions) {}

  /** Newest first. */
  get list(): readonly ParkedRep[] {
    return this.#list;
  }

  /** Reads which there are; a draft whose event is recorded already is cleared away. @param open the rep open here */
  async refresh(open: OpenRep | undefined): Promise<void> {
    const { drafts, unreadable } = await this.options.drafts.list();
    for (const { path, reason } of unreadable) this.options.onError(new PracticeError('Draft {0}: {1}', path, reason));
    const parked: ParkedRep[] = [];
    for (const { id, state, savedAt } of drafts) {
      if (id === open?.rep.id) continue;
      const read = readDraft(state);
      if (this.options.isRecorded(id)) await this.clear(id);
      else if (read) parked.push({ open: read, savedAt });
      else this.options.onError(new PracticeError('The draft of rep {0} is not one this version can read.', id));
    }
    this.#list = parked;
  }

  /**
   * Takes one of the list for this window. @param id absent: the newest
   * @throws PracticeError where there is none, or another window has it open
   */
  async claim(id: string | undefined): Promise<OpenRep> {
    const found = id === undefined ? this.#list[0] : this.#list.find(({ open }) => open.rep.id === id);
    if (!found) throw new PracticeError('There is no rep to resume. Start one with "Spindle: Start Rep".');
    if (!(await this.options.drafts.claim(found.open.rep.id))) {
      throw new PracticeError('That rep is open in another window. Go on there, or close it first.');
    }
    return found.open;
  }

  /** It is open here now. */
  leave(id: string): void {
    this.#list = this.#list.filter(({ open }) => open.rep.id !== id);
  }

  /** The rep is over whether or not its draft can be deleted (a scanner may hold a file of it): the next list tries again. */
  async clear(id: string): Promise<void> {
    try {
      await this.options.drafts.remove(id);
    } catch (error) {
      this.options.onError(error);
    }
  }
}
