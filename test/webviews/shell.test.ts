import assert from 'node:assert/strict';
import { shellHtml } from '../../src/webviews/shell';

const html = shellHtml({
  title: 'Practice <panel>',
  language: 'en',
  cspSource: 'https://source.test',
  nonce: 'n0nce',
  script: 'https://source.test/panel.js',
  strings: { close: '</script><script>alert(1)</script>' },
});

describe('the page of a webview', () => {
  it('allows its one script by nonce and nothing inline or remote', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    assert.match(policy, /^default-src 'none';/);
    assert.match(policy, /script-src 'nonce-n0nce'$/);
    assert.match(policy, /img-src https:\/\/source\.test data:;/);
    assert.doesNotMatch(policy, /unsafe|\*/);
  });

  it('escapes words so that they cannot end the element they stand in', () => {
    assert.equal(html.match(/<\/script>/g)?.length, 2);
    assert.match(html, /<title>Practice &lt;panel&gt;<\/title>/);
  });

  it('embeds the words as JSON', () => {
    const embedded = /id="strings"[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
    assert.deepEqual(JSON.parse(embedded), { close: '</script><script>alert(1)</script>' });
  });
});
