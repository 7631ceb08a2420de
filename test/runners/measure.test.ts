import { deepEqual, equal, match, ok } from 'node:assert/strict';
import type { Language } from '../../src/core/kata';
import type { FunctionMeasures, Measured } from '../../src/core/measure';
import { buildHarness, makeRunners, skipWithout } from './harness';

/** One source a language for the same function; what is counted is the same. */
interface Sample {
  readonly what: string;
  readonly javascript: string;
  readonly python: string;
  readonly counted: Partial<FunctionMeasures>;
}

const samples: readonly Sample[] = [
  {
    what: 'an empty function',
    javascript: 'function f() {}',
    python: 'def f():\n    """Nothing."""',
    counted: { name: 'f', line: 1, nesting: 0, complexity: 1, statements: 0, parameters: 0 },
  },
  {
    what: 'ifs in each other, a level each',
    javascript: 'function f(a, b) {\n  if (a) {\n    if (b) return 1;\n  }\n  return 2;\n}',
    python: 'def f(a, b):\n    if a:\n        if b:\n            return 1\n    return 2',
    counted: { nesting: 2, complexity: 3, statements: 4, parameters: 2 },
  },
  {
    what: 'a chain of else ifs, one level',
    javascript: 'function f(a) {\n  if (a > 2) return 1;\n  else if (a > 1) return 2;\n  else return 3;\n}',
    python:
      'def f(a):\n    if a > 2:\n        return 1\n    elif a > 1:\n        return 2\n    else:\n        return 3',
    counted: { nesting: 1, complexity: 3, statements: 5 },
  },
  {
    what: 'an if within an else, a level more',
    javascript: 'function f(a) {\n  if (a > 2) return 1;\n  else {\n    if (a > 1) return 2;\n  }\n}',
    python: 'def f(a):\n    if a > 2:\n        return 1\n    else:\n        if a > 1:\n            return 2',
    counted: { nesting: 2, complexity: 3, statements: 4 },
  },
  {
    what: 'loops and what is tried in them',
    javascript: 'function f(a) {\n  for (const x of a) {\n    try { x(); } catch { while (a) break; }\n  }\n}',
    python:
      'def f(a):\n    for x in a:\n        try:\n            x()\n        except Exception:\n            while a:\n                break',
    counted: { nesting: 3, complexity: 4, statements: 5 },
  },
  {
    what: 'every and, or and choice as a decision',
    javascript: 'function f(a, b, c) {\n  return a && b || c ? 1 : 2;\n}',
    python: 'def f(a, b, c):\n    return 1 if a and b or c else 2',
    counted: { nesting: 1, complexity: 4, statements: 1 },
  },
  {
    what: 'a function within a function as a level of the outer one, its decisions and statements as its own',
    javascript: 'function f(a) {\n  const g = b => { if (b) return 1; };\n  return g(a);\n}',
    python: 'def f(a):\n    def g(b):\n        if b:\n            return 1\n    return g(a)',
    counted: { nesting: 2, complexity: 1, statements: 2 },
  },
  {
    what: 'what it calls with a small function',
    javascript: 'function f(a) {\n  return a.map(b => b ? 1 : 2);\n}',
    python: 'def f(a):\n    return list(map(lambda b: 1 if b else 2, a))',
    counted: { nesting: 2, complexity: 1, statements: 1 },
  },
  {
    what: 'optional parameters and the rest',
    javascript: 'function f(a, b = 1, { c, d } = {}, ...e) {}',
    python: 'def f(a, b=1, *, c=None, **e):\n    pass',
    counted: { parameters: 4 },
  },
];

const broken: Readonly<Record<'javascript' | 'typescript' | 'python', string>> = {
  javascript: 'const a = 1;\nfunction (',
  typescript: 'const a: number = 1;\nfunction f(: {',
  python: 'a = 1\ndef f(:',
};

describe('Functions are counted', () => {
  const runners = makeRunners(buildHarness());
  after(() => runners.dispose());

  const measure = async (language: Language, code: string): Promise<Measured> => {
    const counted = await runners.for(language)?.measure?.(code, new AbortController().signal);
    ok(counted, `${language} can be measured`);
    return counted;
  };
  const functions = async (language: Language, code: string): Promise<readonly FunctionMeasures[]> => {
    const counted = await measure(language, code);
    if ('message' in counted) throw new Error(counted.message);
    return counted;
  };

  for (const language of ['javascript', 'python'] as const) {
    describe(`in ${language}`, () => {
      before(async function () {
        await skipWithout(this, language === 'python' ? 'python' : undefined);
      });

      for (const { what, counted, ...sources } of samples) {
        it(what, async () => {
          const [first] = await functions(language, sources[language]);
          const found = Object.entries(first ?? {}).filter(([key]) => key in counted);
          deepEqual(Object.fromEntries(found), counted);
        });
      }

      it('none where there are none', async () => {
        deepEqual(await functions(language, ''), []);
      });

      it('without being run', async () => {
        const exits = { javascript: 'process.exit(3);\nfunction f() {}', python: 'raise SystemExit(3)\ndef f(): pass' };
        equal((await functions(language, exits[language])).length, 1);
      });
    });
  }

  for (const language of ['javascript', 'typescript', 'python'] as const) {
    it(`in ${language} not where the code cannot be read: the line is told`, async function () {
      await skipWithout(this, language === 'python' ? 'python' : undefined);
      const problem = await measure(language, broken[language]);
      ok('message' in problem);
      match(problem.message, /^The code cannot be read: /);
      equal(problem.line, 2);
    });
  }

  it('in JavaScript by the name they are known under', async () => {
    const code = 'class A { m() {} #p = () => 1; }\nconst o = { k() {} };\nlet f = function () {};\n[].map(() => 1);';
    deepEqual(
      (await functions('javascript', code)).map(({ name }) => name),
      ['m', 'p', 'k', 'f', undefined],
    );
  });

  it('in JavaScript each case of a switch as a decision, the default as none', async () => {
    const code = 'function f(a) { switch (a) { case 1: case 2: return 1; default: return 2; } }';
    const [{ nesting, complexity, statements } = {}] = await functions('javascript', code);
    deepEqual([nesting, complexity, statements], [1, 3, 3]);
  });

  it('in TypeScript on the lines they have in the source', async () => {
    const code = 'interface A {\n  b: string;\n}\n\nexport function f(a: A, b?: number): string {\n  return a.b;\n}';
    const [first] = await functions('typescript', code);
    deepEqual([first?.name, first?.line, first?.parameters], ['f', 5, 2]);
  });

  it('in Python without the object a method belongs to', async function () {
    await skipWithout(this, 'python');
    const code = 'class A:\n    def m(self, a): pass\n    @staticmethod\n    def s(a, b): pass';
    deepEqual(
      (await functions('python', code)).map(({ parameters }) => parameters),
      [1, 2],
    );
  });

  it('in Python a comprehension as the loop it is', async function () {
    await skipWithout(this, 'python');
    const [first] = await functions('python', 'def f(a):\n    return [b for b in a if b]');
    deepEqual([first?.nesting, first?.complexity, first?.statements], [1, 3, 1]);
  });

  it('not in languages without a parser here', () => {
    for (const language of ['go', 'rust'] as const) equal(runners.for(language)?.measure, undefined);
  });
});
