import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Case, type Language, languages, type ObjectSignature } from '../../src/core/kata';
import { type Json, parseType, type RecordTypes, type Type } from '../../src/core/values';
import { supportFor } from '../../src/packs/languages/languages';
import { limits } from './contract';
import { exercise, returns } from './exercises';
import { buildHarness, makeRunners, skipWithout } from './harness';

const typeNames = [
  'int',
  'float',
  'bool',
  'string',
  'int[]',
  'string[][]',
  'set<int>',
  'set<tuple<int,string>>',
  'map<string,int[]>',
  'map<int,bool>',
  'map<tuple<int,bool>,string?>',
  'tuple<string,float>',
  'tuple<int[],set<string>,bool>',
  'int?',
  'string?[]',
  'Place',
  'Node',
  'Node?',
  'Node[]',
  'map<string,Place>',
  'tuple<Node,int?>',
];

/** What stands in a starter where the code is missing, and what gives the argument back. */
const bodies: Readonly<Record<Language, readonly [notWritten: string, echo: string]>> = {
  javascript: ["throw new Error('Not written yet');", 'return value;'],
  typescript: ["throw new Error('Not written yet');", 'return value;'],
  python: ['raise NotImplementedError("not written yet")', 'return value'],
  go: ['panic("not written yet")', 'return value'],
  rust: ['todo!("not written yet")', 'value.to_owned()'],
};

describe('Every value of every type', function () {
  this.timeout(120_000);
  const runners = makeRunners(buildHarness());
  after(() => runners.dispose());

  for (const language of languages) {
    it(`comes back from ${language} as it went, through the starter's own types`, async function () {
      await skipWithout(this, language);
      const { signature, types, cases } = echoing(language);
      const starter = supportFor(language).starter({ title: 'Echo', signature, types, throwing: [] });
      const code = starter.replaceAll(...bodies[language]);
      assert.notEqual(code, starter);
      const report = await runners
        .for(language)
        ?.run({ exercise: exercise(language, `echo.${language}`, signature, cases, types), code, limits });
      const wrong = report?.cases.filter(({ status }) => status !== 'passed').map(({ message }) => message);
      assert.deepEqual([report?.error, wrong], [undefined, []]);
      assert.equal(report?.passed, cases.length);
    });
  }
});

/** A class with one method for each type, which must give its argument back; names as the language writes them. */
function echoing(language: Language): {
  readonly signature: ObjectSignature;
  readonly types: RecordTypes;
  readonly cases: readonly Case[];
} {
  const nameOf = supportFor(language).nameOf;
  const field = (name: string): string => nameOf(name, 'field');
  const types: RecordTypes = {
    Place: { [field('name')]: 'string', [field('heightAbove')]: 'float', [field('known')]: 'bool' },
    Node: { [field('value')]: 'int', [field('next')]: 'Node?', [field('inside')]: 'Node[]', [field('at')]: 'Place?' },
  };
  const methods = typeNames.map((type, index) => ({
    name: nameOf(`echo${index}`, 'method'),
    params: [{ name: 'value', type }],
    returns: type,
  }));
  const cases = methods.map(({ name, returns: type }, index): Case => {
    const values = fc.sample(arbitraryOf(parseType(type, types), 3), { seed: index, numRuns: 12 });
    return {
      name: type,
      new: [],
      calls: values.map(value => ({ method: name, args: [value], expect: returns(value) })),
    };
  });
  return { signature: { name: 'Echo', new: [], methods }, types, cases };
}

/** Values of a type as a kata writes them; `depth` more records within records. */
function arbitraryOf(type: Type, depth: number): fc.Arbitrary<Json> {
  // Made only as deep as it is used: the types of records go round.
  const list = (element: Type): fc.Arbitrary<Json[]> =>
    depth > 0 ? fc.array(arbitraryOf(element, depth - 1), { maxLength: 3 }) : fc.constant([]);
  const text = (value: Json): string => JSON.stringify(value);
  switch (type.kind) {
    case 'int':
      return fc.maxSafeInteger().map(value => value + 0);
    case 'float':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value + 0);
    case 'bool':
      return fc.boolean();
    case 'string':
      return fc.string({ unit: 'binary' });
    case 'void':
      return fc.constant(null);
    case 'optional':
      return depth > 0 ? fc.option(arbitraryOf(type.element, depth - 1)) : fc.constant(null);
    case 'list':
      return list(type.element);
    case 'set':
      return fc.uniqueArray(arbitraryOf(type.element, depth), { maxLength: 4, selector: text });
    case 'tuple':
      return fc.tuple(...type.elements.map(element => arbitraryOf(element, depth)));
    case 'map':
      return type.key.kind === 'string'
        ? fc.dictionary(fc.string({ unit: 'binary' }), arbitraryOf(type.value, depth - 1), { maxKeys: 3 })
        : fc.uniqueArray(fc.tuple(arbitraryOf(type.key, depth), arbitraryOf(type.value, depth - 1)), {
            maxLength: 3,
            selector: ([key]) => text(key),
          });
    case 'record':
      return fc.record(Object.fromEntries(type.fields.map(each => [each.name, arbitraryOf(each.type, depth - 1)])));
  }
}
