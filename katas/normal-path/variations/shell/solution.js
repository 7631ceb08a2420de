/**
 * @param {string[]} commands
 * @returns {string[]}
 */
export function folderAfter(commands) {
  let names = [];
  for (const command of commands) {
    const [verb, target = '/'] = command.split(' ');
    if (verb !== 'cd') continue;
    if (target.startsWith('/')) names = [];
    for (const name of target.split('/')) {
      if (name === '' || name === '.') continue;
      if (name !== '..') names.push(name);
      // A stack: what was entered last is left first.
      else if (names.pop() === undefined) throw new Error('There is nothing above the root.');
    }
  }
  return names;
}
