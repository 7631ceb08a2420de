// @ts-check
// The licences of what is bundled: most ask that whoever ships the code ships their text.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/**
 * Each package once, with its licence's text.
 * @param {string} root  of the repository
 * @param {readonly string[]} inputs  paths of bundled and copied files, from the root
 * @returns {string}
 */
function noticesOf(root, inputs) {
  const packages = inputs.flatMap(path => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[0] ?? []);
  return [...new Set(packages)]
    .sort()
    .map(folder => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      const texts = readdirSync(join(root, folder))
        .filter(file => /^(licen[cs]e|notice|copying)/i.test(file))
        .map(file => readFileSync(join(root, folder, file), 'utf8').trim());
      return [`${name} ${version} (${license})`, ...texts].join('\n\n');
    })
    .join(`\n\n${'-'.repeat(80)}\n\n`);
}

module.exports = { noticesOf };
