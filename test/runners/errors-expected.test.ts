import assert from 'node:assert/strict';
import type { Case, Language } from '../../src/core/kata';
import { supportFor } from '../../src/packs/languages/languages';
import type { Runner } from '../../src/runners/runner';
import { type ToolLanguage, toolLanguages } from '../../src/runners/toolchains';
import { limits, statuses } from './contract';
import { exercise, returns } from './exercises';
import { buildHarness, makeRunners, skipWithout } from './harness';

interface Programs {
  /** `half(n)`: an error with the text "odd" where n is odd. */
  readonly half: string;
  /** Never an error. */
  readonly lenient: string;
  /** An error always. */
  readonly strict: string;
  /** `Purse`: made with an amount, `take` gives what is left or an error, `look` the amount, `empty` nothing. */
  readonly purse: string;
  /** The same without `look`. */
  readonly blind: string;
}

const goPurse = (look: string) => `package kata
import "errors"
type Purse struct { left int }
func NewPurse(amount int) *Purse { return &Purse{amount} }
func (p *Purse) Take(amount int) (int, error) {
	if amount > p.left { return 0, errors.New("too much") }
	p.left -= amount
	return p.left, nil
}
func (p *Purse) ${look}() int { return p.left }
func (p *Purse) Empty() { p.left = 0 }
`;
const rustPurse = (look: string) => `pub struct Purse { left: i64 }
impl Purse {
    pub fn new(amount: i64) -> Self { Self { left: amount } }
    pub fn take(&mut self, amount: i64) -> Result<i64, String> {
        if amount > self.left { return Err("too much".to_string()); }
        self.left -= amount;
        Ok(self.left)
    }
    pub fn ${look}(&self) -> i64 { self.left }
    pub fn empty(&mut self) { self.left = 0; }
}
`;
const pythonPurse = (look: string) => `class Purse:
    def __init__(self, amount): self.left = amount
    def take(self, amount):
        if amount > self.left: raise ValueError("too much")
        self.left -= amount
        return self.left
    def ${look}(self): return self.left
    def empty(self): self.left = 0
`;

const programs: Readonly<Record<ToolLanguage, Programs>> = {
  python: {
    half: 'def half(n):\n    if n % 2: raise ValueError("odd")\n    return n // 2',
    lenient: 'def half(n): return n // 2',
    strict: 'def half(n): raise ValueError("no")',
    purse: pythonPurse('look'),
    blind: pythonPurse('peer'),
  },
  go: {
    half: 'package kata\nimport "errors"\nfunc Half(n int) (int, error) { if n%2 != 0 { return 0, errors.New("odd") }; return n / 2, nil }',
    lenient: 'package kata\nfunc Half(n int) (int, error) { return n / 2, nil }',
    strict: 'package kata\nimport "errors"\nfunc Half(n int) (int, error) { return 0, errors.New("no") }',
    purse: goPurse('Look'),
    blind: goPurse('Peer'),
  },
  rust: {
    half: 'pub fn half(n: i64) -> Result<i64, String> { if n % 2 != 0 { Err("odd".into()) } else { Ok(n / 2) } }',
    lenient: 'pub fn half(n: i64) -> Result<i64, String> { Ok(n / 2) }',
    strict: 'pub fn half(_: i64) -> Result<i64, String> { Err("no".to_string()) }',
    purse: rustPurse('look'),
    blind: rustPurse('peer'),
  },
};

for (const language of toolLanguages) {
  describe(`In ${language}, an error`, function () {
    this.timeout(120_000);
    const { half, lenient, strict, purse, blind } = programs[language];
    const runners = makeRunners(buildHarness());
    const run = (made: ReturnType<typeof exercise>, code: string) =>
      (runners.for(language) as Runner).run({ exercise: made, code, limits });
    before(async function () {
      await skipWithout(this, language);
    });
    after(() => runners.dispose());

    it('passes where one is expected', async () => {
      assert.deepEqual(statuses(await run(halving(language), half)), ['passed', 'passed', 'passed']);
    });

    it('is missed where none comes', async () => {
      const report = await run(halving(language), lenient);
      assert.deepEqual(statuses(report), ['failed', 'passed', 'failed']);
      assert.equal(report.cases[1]?.message, 'Expected an error, got 1.');
    });

    it('is told where none is expected', async () => {
      const report = await run(halving(language), strict);
      assert.deepEqual(statuses(report), ['failed', 'errored', 'passed']);
      assert.match(report.cases[0]?.message ?? '', /^(Raised \w+: no|Failed with no)$/);
    });

    it('of a method leaves the object as it was, and what comes after is called', async () => {
      assert.deepEqual(statuses(await run(spending(language), purse)), ['passed', 'passed']);
    });

    it('of a method that is not there names it', async () => {
      const report = await run(spending(language), blind);
      assert.equal(report.passed, 0);
      const words = `${report.error?.message ?? ''}${report.cases[0]?.message ?? ''}`;
      assert.match(words, language === 'go' ? /object\.Look undefined/ : /look/);
    });
  });
}

function halving(language: Language) {
  const name = supportFor(language).nameOf('half', 'function');
  const signature = { name, params: [{ name: 'n', type: 'int' }], returns: 'int' };
  return exercise(language, `half.${language}`, signature, [
    { name: 'even', args: [4], expect: returns(2) },
    { name: 'odd', args: [3], expect: { throws: true } },
  ]);
}

function spending(language: Language) {
  const nameOf = (name: string): string => supportFor(language).nameOf(name, 'method');
  const amount = { name: 'amount', type: 'int' };
  const signature = {
    name: 'Purse',
    new: [amount],
    methods: [
      { name: nameOf('take'), params: [amount], returns: 'int' },
      { name: nameOf('look'), params: [], returns: 'int' },
      { name: nameOf('empty'), params: [], returns: 'void' },
    ],
  };
  const cases: readonly Case[] = [
    {
      name: 'spends',
      new: [5],
      calls: [
        { method: nameOf('take'), args: [2], expect: returns(3) },
        { method: nameOf('take'), args: [4], expect: { throws: true } },
        { method: nameOf('look'), args: [], expect: returns(3) },
        { method: nameOf('empty'), args: [], expect: returns(null) },
        { method: nameOf('look'), args: [], expect: returns(0) },
      ],
    },
  ];
  return exercise(language, `purse.${language}`, signature, cases);
}
