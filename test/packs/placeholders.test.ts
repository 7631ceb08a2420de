import assert from 'node:assert/strict';
import { fill, unresolved } from '../../src/packs/placeholders';

const lookup = (name: string): string | undefined => (name === 'item' ? 'book {{place}}' : undefined);

describe('Placeholders', () => {
  it('are filled wherever they stand, spaces inside allowed', () => {
    assert.equal(fill('{{item}}s and `{{ item }}`', lookup), 'book {{place}}s and `book {{place}}`');
  });

  it('without a text stay visible and are named once', () => {
    assert.equal(fill('{{place}}', lookup), '{{place}}');
    assert.deepEqual(unresolved('{{place}} {{item}} {{place}} {{shelf}}', lookup), ['place', 'shelf']);
  });

  it('are only those with a name: other braces are text', () => {
    assert.deepEqual(unresolved('{{}} {x} {{1}} { {item} }', lookup), []);
  });
});
