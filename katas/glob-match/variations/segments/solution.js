/** @typedef {{ keep: boolean, parts: string[] }} Rule */

/**
 * @param {Rule[]} rules
 * @param {string[][]} files
 * @returns {string[][]}
 */
export function keptFiles(rules, files) {
  return files.filter(file => rules.findLast(({ parts }) => fits(parts, file))?.keep ?? true);
}

/**
 * @param {string[]} parts
 * @param {string[]} file
 * @returns {boolean}
 */
function fits([first, ...rest], file) {
  if (first === undefined) return file.length === 0;
  // Nothing, or one part of the path and then still two stars.
  if (first === '**') return fits(rest, file) || (file.length > 0 && fits([first, ...rest], file.slice(1)));
  return file.length > 0 && (first === '*' || first === file[0]) && fits(rest, file.slice(1));
}
