import { deepEqual, equal, ok } from 'node:assert/strict';
import { labelRoom, shownLabels } from '../../../src/webviews/dashboard/labels';
import { dayText, everyNth, monthText, numberText } from '../../../src/webviews/dashboard/numbers';
import { lookOf } from '../../../src/webviews/dashboard/series';

describe('the axes of the charts', () => {
  it('have room for their names, but never more than two fifths', () => {
    const names = ['Graphs', 'Two pointers and windows'];
    deepEqual(shownLabels(names, labelRoom(names, 600)), names);
    ok(labelRoom(names, 200) <= 80);
  });

  it('shorten a name that does not fit, but never its count', () => {
    const [short] = shownLabels(['Two pointers and windows'], 80);
    equal(short, 'Two point…');
    deepEqual(shownLabels(['Two pointers and windows (14)'], 110), ['Two point… (14)']);
  });

  it('name as many bars as fit', () => {
    equal(everyNth(30, 600, 60), 3);
    equal(everyNth(3, 600, 60), 1);
    equal(everyNth(3, -20, 60), 180);
  });

  it('write numbers and days as the learner’s language does', () => {
    deepEqual(
      [numberText(0.5, 'percent', 'de'), numberText(1234.5, 'decimal', 'de'), numberText(0.123, 'decimal', 'en')],
      ['50\u00a0%', '1.234,5', '0.12'],
    );
    deepEqual([dayText(20_781, 'en'), monthText(20_781, 'en')], ['Nov 24', 'Nov 2026']);
  });

  it('tell three series apart without their colour', () => {
    for (const by of ['dash', 'symbol'] as const) equal(new Set([0, 1, 2].map(index => lookOf(index)[by])).size, 3);
  });
});
