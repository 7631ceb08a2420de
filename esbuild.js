// @ts-check
// Builds dist/ from src/: node esbuild.js [--production] [--watch] [--metafile]
const { cpSync, existsSync, rmSync } = require('node:fs');
const { cp, mkdir, writeFile } = require('node:fs/promises');
const { basename, dirname, join, relative } = require('node:path');
const esbuild = require('esbuild');
const { noticesOf } = require('./scripts/notices.js');

/**
 * `harness` runs the learner's code, `optimizer` fits the weights of the schedule.
 * @typedef {'harness' | 'optimizer'} Part
 */

/**
 * @typedef {object} Bundle
 * @property {string} source
 * @property {string} target
 * @property {'node' | 'browser'} platform
 * @property {boolean} [split]  whatever the source reaches only through `import()` becomes a file of its own in
 *   dist/chunks, so that start-up neither reads nor parses it. A bundle without `split` is one file.
 * @property {Part} [part]  tests and scripts build it without the rest.
 * @property {'esm'} [format]  absent: CommonJS for Node, one script for the browser.
 */

/** @type {readonly Bundle[]} */
const bundles = [
  { source: 'src/extension.ts', target: 'dist/extension.js', platform: 'node', split: true },
  { source: 'src/runners/javascript/harness.ts', target: 'dist/harness.js', platform: 'node', part: 'harness' },
  { source: 'src/runners/sandbox/main.ts', target: 'dist/harness/sandbox.js', platform: 'node', part: 'harness' },
  {
    source: 'src/runners/sandbox/guest.ts',
    target: 'dist/harness/sandbox-guest.js',
    platform: 'browser',
    format: 'esm',
    part: 'harness',
  },
  { source: 'src/optimizer/worker.ts', target: 'dist/optimizer/worker.js', platform: 'node', part: 'optimizer' },
  { source: 'src/webviews/panel/main.ts', target: 'dist/webviews/panel.js', platform: 'browser' },
  { source: 'src/webviews/movement/main.ts', target: 'dist/webviews/movement.js', platform: 'browser' },
  { source: 'src/webviews/dashboard/main.ts', target: 'dist/webviews/dashboard.js', platform: 'browser' },
  { source: 'src/webviews/streak/main.ts', target: 'dist/webviews/streak.js', platform: 'browser' },
];

/**
 * Files and folders copied as they are.
 * @type {readonly {from: string, to: string, part: Part}[]}
 */
const copies = [
  { from: 'src/runners/python/harness.py', to: 'dist/harness/python.py', part: 'harness' },
  { from: 'src/runners/python/measure.py', to: 'dist/harness/measure.py', part: 'harness' },
  { from: 'src/runners/go/support.go', to: 'dist/harness/support.go', part: 'harness' },
  { from: 'src/runners/rust/support.rs', to: 'dist/harness/support.rs', part: 'harness' },
  { from: 'node_modules/fsrs-browser/fsrs_browser_bg.wasm', to: 'dist/optimizer/fsrs.wasm', part: 'optimizer' },
];

/** Node of the oldest VS Code supported (1.100), and its Chromium. */
const targets = { node: 'node20', browser: 'chrome132' };

/**
 * esbuild splits ES modules only, and VS Code's `require('vscode')` is for CommonJS: split ES modules in memory, then
 * turn each file into CommonJS. What chunks share stays in one place: one class for `instanceof`, one state.
 * @param {boolean} production
 * @returns {import('esbuild').Plugin}
 */
const writeAsCommonJs = production => ({
  name: 'write-as-commonjs',
  setup(build) {
    build.onEnd(async result => {
      for (const file of result.outputFiles ?? []) {
        // A CommonJS package split off offers `default` alone, and `(await import('sucrase')).transform` is undefined:
        // github.com/evanw/esbuild/issues/3245. Handing over the package's own `exports` gives all its names.
        const text = file.text.replace(/^export default (require_\w+\(\));$/m, 'module.exports = $1;');
        const { code } = await esbuild.transform(text, {
          format: 'cjs',
          platform: 'node',
          target: targets.node,
          minify: production,
          sourcemap: production ? false : 'inline',
          sourcefile: basename(file.path),
          supported: { 'dynamic-import': false },
          logOverride: { 'commonjs-variable-in-esm': 'silent' },
        });
        await mkdir(dirname(file.path), { recursive: true });
        await writeFile(file.path, code);
      }
    });
  },
});

/**
 * Says when a rebuild begins and ends, for `--watch`.
 * @type {import('esbuild').Plugin}
 */
const announce = {
  name: 'announce',
  setup(build) {
    build.onStart(() => console.log('[watch] build started'));
    build.onEnd(() => console.log('[watch] build finished'));
  },
};

/**
 * esbuild's options for one bundle.
 * @param {Bundle} bundle
 * @param {{production: boolean, watch: boolean}} mode
 * @returns {import('esbuild').BuildOptions & {metafile: true}}
 */
function optionsOf({ source, target, platform, split = false, format }, { production, watch }) {
  return {
    absWorkingDir: __dirname,
    entryPoints: [{ in: source, out: relative('dist', target).replace(/\.js$/, '') }],
    outdir: 'dist',
    bundle: true,
    platform,
    target: targets[platform],
    format: format ?? (platform === 'browser' ? 'iife' : split ? 'esm' : 'cjs'),
    external: ['vscode'],
    // The ES module of a package where it has one: it is smaller, unused parts fall away.
    mainFields: platform === 'browser' ? ['browser', 'module', 'main'] : ['module', 'main'],
    minifySyntax: production,
    // Split files are minified once they are CommonJS: until then their form is recognised by its names.
    minifyWhitespace: production && !split,
    minifyIdentifiers: production && !split,
    legalComments: 'none',
    // The WebAssembly of the sandbox is text that is no ASCII: escaped it would take three times the room.
    charset: 'utf8',
    sourcemap: production ? false : 'inline',
    metafile: true,
    logLevel: 'warning',
    // fsrs-browser would find its WebAssembly by it, and is handed the bytes instead.
    logOverride: { 'empty-import-meta': 'silent' },
    define: { 'process.env.NODE_ENV': production ? '"production"' : '"development"' },
    ...(split ? { splitting: true, chunkNames: 'chunks/[name]-[hash]', write: false } : {}),
    plugins: [...(split ? [writeAsCommonJs(production)] : []), ...(watch ? [announce] : [])],
  };
}

/**
 * Writes the index of the built-in pack, so that a start reads one small file. Checks the pack in full on the way.
 * @throws {Error} where a kata has a problem
 */
async function indexKatas() {
  const contents = "export { loadPack } from './src/packs/pack'; export { nodeFiles } from './src/packs/node-files';";
  const options = { platform: /** @type {const} */ ('node'), format: /** @type {const} */ ('cjs'), bundle: true };
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: __dirname, loader: 'ts' },
    ...options,
    mainFields: ['module', 'main'],
    write: false,
  });
  const made = { exports: /** @type {any} */ ({}) };
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(made, made.exports, require);
  const { topics, katas, problems } = await made.exports.loadPack(join(__dirname, 'katas'), made.exports.nodeFiles());
  if (problems.length > 0) throw new Error(`The built-in katas have problems:\n${JSON.stringify(problems, null, 1)}`);
  await mkdir(join(__dirname, 'dist'), { recursive: true });
  await writeFile(join(__dirname, 'dist/katas.json'), JSON.stringify({ topics, katas }));
}

/**
 * Builds everything; with `watch`, keeps rebuilding until the process ends.
 * @param {{production?: boolean, watch?: boolean, metafile?: boolean}} [mode]
 */
async function build({ production = false, watch = false, metafile = false } = {}) {
  const present = bundles.filter(bundle => existsSync(join(__dirname, bundle.source)));
  for (const { source, target } of bundles.filter(bundle => !present.includes(bundle))) {
    console.log(`skipped ${target}: no ${source}`);
  }
  // Chunks carry a hash in their names: old ones would pile up and be packaged.
  for (const folder of ['chunks', 'webviews'])
    rmSync(join(__dirname, 'dist', folder), { recursive: true, force: true });
  for (const { from, to } of copies) await cp(join(__dirname, from), join(__dirname, to), { recursive: true });
  await indexKatas();
  const all = present.map(bundle => optionsOf(bundle, { production, watch }));
  if (watch) {
    for (const options of all) await (await esbuild.context(options)).watch();
    return;
  }
  const results = await Promise.all(all.map(options => esbuild.build(options)));
  const inputs = [...results.flatMap(result => Object.keys(result.metafile.inputs)), ...copies.map(({ from }) => from)];
  await writeFile(join(__dirname, 'dist/notices.txt'), noticesOf(__dirname, inputs));
  if (!metafile) return;
  await writeFile(join(__dirname, 'dist/meta.json'), JSON.stringify(results.map(result => result.metafile)));
}

/**
 * One part, and nothing else, as `build` makes it: for tests and scripts.
 * @param {Part} part
 * @param {string} folder  takes the place of the part's own folder in dist; of dist for `harness`
 */
function buildPart(part, folder) {
  const own = part === 'harness' ? 'dist' : join('dist', part);
  for (const bundle of bundles.filter(bundle => bundle.part === part)) {
    const { plugins: _, ...options } = optionsOf(bundle, { production: false, watch: false });
    const entryPoints = [{ in: bundle.source, out: relative(own, bundle.target).replace(/\.js$/, '') }];
    esbuild.buildSync({ ...options, entryPoints, outdir: folder });
  }
  for (const { from, to } of copies.filter(copy => copy.part === part)) {
    cpSync(join(__dirname, from), join(folder, relative(own, to)));
  }
}

/** @param {string} folder  takes the place of dist */
const buildHarnesses = folder => buildPart('harness', folder);

/** @param {string} folder  takes the place of dist/optimizer */
const buildOptimizer = folder => buildPart('optimizer', folder);

module.exports = { build, buildHarnesses, buildOptimizer };

if (require.main === module) {
  const has = (/** @type {string} */ flag) => process.argv.includes(flag);
  build({ production: has('--production'), watch: has('--watch'), metafile: has('--metafile') }).catch(error => {
    // esbuild has printed the errors it found in the source; anything else is ours to show.
    if (!error.errors) console.error(error);
    process.exitCode = 1;
  });
}
