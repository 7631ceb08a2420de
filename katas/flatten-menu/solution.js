/** @typedef {{ label: string, children: Entry[] }} Entry */

/**
 * @param {Entry[]} menu
 * @returns {string[]}
 */
export function menuPaths(menu) {
  return menu.flatMap(({ label, children }) => {
    if (children.length === 0) return [label];
    // The paths below are complete from there on: they lack this one step.
    return menuPaths(children).map(path => `${label} > ${path}`);
  });
}
