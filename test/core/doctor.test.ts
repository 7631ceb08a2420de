import assert from 'node:assert/strict';
import { type DoctorReport, doctorMarkdown, troubles, withoutHome } from '../../src/core/doctor';
import { english } from '../../src/core/words';

const sound: DoctorReport = {
  versions: { spindle: '0.1.0', vscode: '1.139.1', node: '22.1.0', system: 'linux x64' },
  languages: [
    { language: 'typescript', version: '22.1.0', path: '/opt/code/node' },
    { language: 'python', version: '3.12.1', path: '/usr/bin/python3' },
  ],
  data: { folder: '/home/ada/practice' },
  log: { events: 12, waiting: 0, damaged: [] },
  packs: { topics: 20, katas: 45, problems: [] },
};
const page = (changes: Partial<DoctorReport> = {}) =>
  doctorMarkdown({ ...sound, ...changes }, language => language.toUpperCase(), english);

describe('the doctor’s report', () => {
  it('says that all is well, with versions and paths', () => {
    const text = page();
    assert.match(text, /Everything is in order\./);
    assert.match(text, /✓ \*\*PYTHON\*\*: Python 3\.12\.1 · `\/usr\/bin\/python3`/);
    assert.match(text, /✓ Data folder: `\/home\/ada\/practice`, writable/);
    assert.match(text, /✓ 12 events\n/);
    assert.match(text, /✓ 45 katas over 20 topics/);
    assert.match(text, /- Visual Studio Code 1\.139\.1\n/);
    assert.doesNotMatch(text, /✗/);
    assert.equal(troubles(sound), 0);
  });

  it('counts what wants attention, and marks each', () => {
    const report: DoctorReport = {
      ...sound,
      languages: [{ language: 'go', missing: 'Go 1.18 or later was not found. Install it from go.dev/dl.' }],
      data: { folder: '/media/stick', problem: 'Nothing can be written there.' },
      log: { waiting: 0, events: 1, damaged: [{ file: 'a.jsonl', where: '7', reason: 'The checksum is wrong.' }] },
      packs: {
        topics: 1,
        katas: 0,
        problems: [{ file: 'mine/kata.json', where: '/level', reason: 'Must be 1 to 10.' }],
      },
    };
    const text = page(report);
    assert.equal(troubles(report), 4);
    assert.equal(text.match(/- ✗/g)?.length, 4);
    assert.match(text, /4 things want attention/);
    assert.match(text, /✗ \*\*GO\*\*: Go 1\.18 or later was not found\. Install it from go\.dev\/dl\./);
    assert.match(text, /✗ Data folder: `\/media\/stick`\. Nothing can be written there\./);
    assert.match(text, /✗ `a\.jsonl:7`: The checksum is wrong\./);
    assert.match(text, /✗ `mine\/kata\.json:\/level`: Must be 1 to 10\./);
    assert.match(text, /✓ 1 event\n/);
    assert.match(page({ data: report.data }), /One thing wants attention/);
  });

  it('shows words from elsewhere as they are: a pack cannot put a link or a heading into it', () => {
    const reason = '[click](command:evil)\n# <b>x</b> `y`';
    const text = page({ packs: { topics: 0, katas: 0, problems: [{ file: 'a`b', where: '', reason }] } });
    assert.ok(text.includes("`a'b`: \\[click\\](command:evil) \\# \\<b\\>x\\</b\\> \\`y\\`\n"), text);
  });

  it('copied, does not name the home folder of whoever ran it', () => {
    assert.equal(withoutHome('`/home/ada/log` and `/home/ada/x`', '/home/ada'), '`~/log` and `~/x`');
    assert.equal(withoutHome('a / b', '/'), 'a / b', 'a root that is everywhere stays');
  });
});
