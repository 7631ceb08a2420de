import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/core/kata';

const read = (file: string) => JSON.parse(readFileSync(join(__dirname, '../..', file), 'utf8'));

describe('Every language', () => {
  it('may be offered by a kata', () => {
    assert.deepEqual(read('katas/kata.schema.json').properties.languages.items.enum, languages);
  });

  it('may be chosen in the settings', () => {
    const [practice] = read('package.json').contributes.configuration;
    const { enum: values, enumItemLabels } = practice.properties['spindle.language'];
    assert.deepEqual([...values].sort(), [...languages].sort());
    assert.equal(enumItemLabels.length, values.length);
  });
});
