/** @typedef {{ name: string, size: number, inner: Folder[] }} Folder */

/**
 * @param {Folder} root
 * @param {number} limit
 * @returns {string[]}
 */
export function heavyFolders(root, limit) {
  /** @type {string[]} */
  const heavy = [];
  /**
   * Post-order: the totals come up, so everything inside is known when its holder's turn comes.
   * @param {Folder} current
   * @returns {number} the total of it
   */
  const measure = current => {
    let total = current.size;
    for (const part of current.inner) total += measure(part);
    if (total >= limit) heavy.push(current.name);
    return total;
  };
  measure(root);
  return heavy;
}
