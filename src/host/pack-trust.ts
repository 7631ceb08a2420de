import type { Memento } from 'vscode';

const key = 'trustedPacks';

/** Which packs the learner trusts, by folder. Kept on this machine and never synced: another one has other folders. */
export class PackTrust {
  /** @param own the folder of the learner's own katas, which needs no trust */
  constructor(
    private readonly state: Memento,
    private readonly own: () => string,
  ) {}

  has(folder: string): boolean {
    return folder === this.own() || this.#folders().includes(folder);
  }

  async set(folder: string, isTrusted: boolean): Promise<void> {
    const others = this.#folders().filter(one => one !== folder);
    await this.state.update(key, isTrusted ? [...others, folder] : others);
  }

  #folders(): readonly string[] {
    return this.state.get<readonly string[]>(key, []);
  }
}
