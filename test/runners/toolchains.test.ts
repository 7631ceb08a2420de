import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { english, said, say } from '../../src/core/words';
import { type ToolchainOptions, Toolchains, toolLanguages } from '../../src/runners/toolchains';
import { limits, statuses } from './contract';
import { doubling } from './exercises';
import { buildHarness, makeRunners } from './harness';

describe('A toolchain', () => {
  const { PATH } = process.env;
  let folder: string;
  before(function () {
    // The programs made up below are shell scripts.
    if (process.platform === 'win32') this.skip();
    folder = mkdtempSync(join(tmpdir(), 'toolchains-'));
  });
  afterEach(() => {
    process.env.PATH = PATH;
  });
  after(() => {
    if (folder) rmSync(folder, { recursive: true });
  });

  /** A folder with a program that answers to Python's questions. */
  const pythonIn = (name: string, version: string): string => {
    const place = join(folder, name);
    mkdirSync(place, { recursive: true });
    const program = join(place, 'python3');
    writeFileSync(program, `#!/bin/sh\necho ${program}\necho ${version}\n`);
    chmodSync(program, 0o755);
    return place;
  };
  const find = (path: string, options: ToolchainOptions = {}) => {
    process.env.PATH = path;
    return new Toolchains(options).find('python');
  };

  it('is found on the PATH, with its version', async () => {
    const place = pythonIn('good', '3.12.1');
    const found = await find(`/nowhere${delimiter}${place}`);
    assert.deepEqual(found, { language: 'python', path: join(place, 'python3'), version: '3.12.1' });
  });

  it('that is too old or broken is passed over for the next', async () => {
    const old = pythonIn('old', '3.8.10');
    const good = pythonIn('good', '3.12.1');
    const broken = pythonIn('broken', '3.12.1; exit 1');
    assert.equal('path' in (await find([old, broken, good].join(delimiter))), true);
    const status = await find(old);
    assert.match(
      'missing' in status ? said(status.missing, english) : '',
      /Python 3\.9 or later is needed, but .*3\.8\.10/,
    );
  });

  it('is never taken from the current directory or the workspace, whichever way the PATH leads there', async () => {
    const place = pythonIn('workspace', '3.12.1');
    const link = join(folder, 'link');
    symlinkSync(place, link);
    const forbidden = () => [place];
    for (const path of [place, link]) {
      assert.ok('missing' in (await find(path, { forbidden })), path);
      assert.ok('path' in (await find(path)), path);
    }
    const before = process.cwd();
    process.chdir(place);
    try {
      for (const path of ['', '.', `${delimiter}${delimiter}`]) assert.ok('missing' in (await find(path)), path);
    } finally {
      process.chdir(before);
    }
  });

  it('that the settings name is the only one looked at', async () => {
    const good = pythonIn('good', '3.12.1');
    const other = join(pythonIn('other', '3.13.0'), 'python3');
    const found = await find(good, { explicit: () => ({ python: other }) });
    assert.equal('path' in found && found.path, other);
    const status = await find(good, { explicit: () => ({ python: '/nowhere/python3' }) });
    assert.match(
      'missing' in status ? said(status.missing, english) : '',
      /not found at \/nowhere\/python3, where the settings say it is\. Correct that setting/,
    );
  });

  it('that was missing is looked for again', async () => {
    const toolchains = new Toolchains();
    process.env.PATH = '';
    assert.ok('missing' in (await toolchains.find('python')));
    process.env.PATH = pythonIn('good', '3.12.1');
    assert.ok('path' in (await toolchains.find('python')));
  });

  it('that was installed since the last look counts from the first time it is asked for', async () => {
    const runners = makeRunners(buildHarness());
    process.env.PATH = '';
    assert.deepEqual(runners.missingLanguages, [], 'nobody has looked yet');
    await runners.discover();
    process.env.PATH = pythonIn('good', '3.12.1');
    assert.equal(await runners.missing('python'), undefined);
    assert.deepEqual(runners.languages, ['javascript', 'typescript', 'python']);
    runners.dispose();
  });

  for (const language of toolLanguages) {
    it(`for ${language} that is missing ends a run with what to install, and nothing else stops working`, async () => {
      process.env.PATH = '';
      const runners = makeRunners(buildHarness());
      try {
        const run = (of: typeof language | 'javascript', code: string) =>
          runners.for(of)?.run({ exercise: doubling(of, `double.${of}`), code, limits });
        const report = await run(language, 'x');
        assert.ok(report);
        assert.deepEqual(statuses(report), ['errored', 'skipped', 'skipped', 'skipped']);
        assert.match(
          report.error?.message ?? '',
          /was not found on the PATH\. Install it from .*then restart the editor\.$/,
        );
        assert.match(report.cases[0]?.message ?? '', /is not installed/);
        assert.ok((await runners.discover()).every(status => 'missing' in status));
        assert.deepEqual(runners.languages, ['javascript', 'typescript']);
        assert.deepEqual(runners.missingLanguages, toolLanguages);
        assert.match(
          said((await runners.missing(language)) ?? say(''), english),
          /was not found on the PATH\. Install it from/,
        );
        assert.equal(await runners.missing('javascript'), undefined);
        assert.equal((await run('javascript', 'export const double = n => 2 * n;'))?.status, 'passed');
      } finally {
        runners.dispose();
      }
    }).timeout(30_000);
  }
});
