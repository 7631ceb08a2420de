import assert from 'node:assert/strict';
import { parseJson } from '../../src/packs/json';

describe('Reading JSON', () => {
  it('gives the value, a byte order mark allowed', async () => {
    assert.deepEqual(await parseJson('\uFEFF{"ä": [1]}'), { value: { ä: [1] } });
  });

  const broken: readonly (readonly [text: string, place: RegExp])[] = [
    ['{\n  "a": }', /line 2, column 8/],
    ['{"a": 1', /line 1, column 8/],
    ['', /line 1, column 1/],
    ['[1,]', /line 1, column 4/],
    ['{"a": 1} // no comments', /line 1, column 10/],
    ["{'a': 1}", /line 1, column 2/],
  ];
  for (const [text, place] of broken) {
    it(`names the place in ${JSON.stringify(text)}`, async () => {
      const parsed = await parseJson(text);
      assert.ok('reason' in parsed);
      assert.match(parsed.reason, place);
    });
  }
});
