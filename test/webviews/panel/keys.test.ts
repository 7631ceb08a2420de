import assert from 'node:assert/strict';
import { gradeOfKey, neighbourGrade } from '../../../src/webviews/panel/grade-choice';
import { isSubmit, keyHelp, keyPlace, takesText } from '../../../src/webviews/panel/keys';
import { english } from '../../../src/webviews/strings';

describe('keys in the panel', () => {
  it('Enter does the main thing from any field, but a text area wants Ctrl or Cmd with it', () => {
    const enter = { key: 'Enter', command: false };
    assert.equal(isSubmit({ ...enter, place: 'line' }), true);
    assert.equal(isSubmit({ ...enter, place: 'choice' }), true);
    assert.equal(isSubmit({ ...enter, place: 'page' }), true);
    assert.equal(isSubmit({ ...enter, place: 'area' }), false);
    assert.equal(isSubmit({ ...enter, place: 'area', command: true }), true);
  });

  it('Enter on a button is the button alone', () => {
    assert.equal(isSubmit({ key: 'Enter', command: false, place: 'button' }), false);
    for (const tag of ['button', 'vscode-button', 'summary']) assert.equal(keyPlace(tag, ''), 'button');
  });

  it('letters are text in text fields and commands elsewhere', () => {
    assert.equal(takesText(keyPlace('input', 'text')), true);
    assert.equal(takesText(keyPlace('textarea', '')), true);
    for (const type of ['radio', 'checkbox', 'range']) assert.equal(takesText(keyPlace('input', type)), false);
    assert.equal(takesText(keyPlace('select', '')), false);
    assert.equal(takesText(keyPlace('h1', '')), false);
  });

  it('are listed for every phase, with Enter, Escape and the list itself', () => {
    for (const phase of ['home', 'predicting', 'coding', 'recalling', 'grading', 'recorded'] as const) {
      const listed = keyHelp(phase, english).flatMap(({ keys }) => keys);
      for (const key of ['⏎', 'Esc', '?']) assert.ok(listed.includes(key), `${phase} ${key}`);
    }
  });

  it('1 to 4 are the grades, and arrows move by one grade without leaving them', () => {
    assert.deepEqual(['0', '1', '4', '5', 'x'].map(gradeOfKey), [undefined, 1, 4, undefined, undefined]);
    assert.deepEqual([neighbourGrade(1, -1), neighbourGrade(1, 1), neighbourGrade(4, 1)], [1, 2, 4]);
  });
});
