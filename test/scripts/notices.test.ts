import { equal, match } from 'node:assert/strict';
import { noticesOf } from '../../scripts/notices.js';

describe('The notices of what is bundled', () => {
  it('name each package once, with its version, licence and text', () => {
    const inputs = [
      'src/extension.ts',
      'node_modules/fsrs-browser/fsrs_browser.js',
      'node_modules/fsrs-browser/LICENSE',
    ];
    const text = noticesOf(process.cwd(), [...inputs, 'node_modules/@lit/reactive-element/reactive-element.js']);
    match(text, /^@lit\/reactive-element \d+\.\d+\.\d+ \(BSD-3-Clause\)\n\n/);
    equal(text.match(/^fsrs-browser 5\.2\.0 \(BSD-3-Clause\)$/gm)?.length, 1);
    match(text, /Redistributions in binary form must reproduce the above copyright notice/);
  });
});
