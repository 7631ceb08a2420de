import assert from 'node:assert/strict';
import { markdownHtml } from '../../src/webviews/markdown';

describe('Markdown from a pack', () => {
  it('shows raw HTML as text', () => {
    assert.equal(markdownHtml('a <img src=x onerror=alert(1)>'), '<p>a &lt;img src=x onerror=alert(1)&gt;</p>\n');
  });

  it('turns a picture into its description and loads nothing', () => {
    assert.equal(markdownHtml('![a <shelf>](https://example.org/x.png)'), '<p>a &lt;shelf&gt;</p>\n');
  });

  it('shows an https link as its text and address, with nothing to click', () => {
    assert.equal(
      markdownHtml('[the *paper*](https://example.org/a?b&c)'),
      '<p>the <em>paper</em> (https://example.org/a?b&amp;c)</p>\n',
    );
    assert.equal(markdownHtml('<https://example.org>'), '<p>https://example.org</p>\n');
  });

  it('drops the address of any other link', () => {
    for (const address of ['command:spindle.giveUp', 'http://example.org', 'vscode://x/y']) {
      assert.equal(markdownHtml(`[press](${address})`), '<p>press</p>\n', address);
    }
  });

  it('leaves a link that markdown-it itself distrusts as it was written', () => {
    assert.equal(markdownHtml('[press](file:///a)'), '<p>[press](file:///a)</p>\n');
    assert.equal(markdownHtml('[press](javascript:alert)'), '<p>[press](javascript:alert)</p>\n');
  });

  it('tells the parts of code apart, in every language of a kata', () => {
    const keywords = { ts: 'const', javascript: 'const', python: 'def', go: 'func', rust: 'fn' };
    for (const [language, keyword] of Object.entries(keywords)) {
      const html = markdownHtml(`\`\`\`${language}\n${keyword} a = "<b>"\n\`\`\``);
      assert.ok(html.includes(`<span class="hljs-keyword">${keyword}</span>`), html);
      assert.ok(html.includes('&lt;') && !html.includes('<b>'), html);
    }
  });

  it('keeps code, lists and tables', () => {
    assert.match(markdownHtml('```x\na < b\n```'), /<pre><code class="language-x">a &lt; b\n<\/code><\/pre>/);
    assert.match(markdownHtml('|a|\n|---|\n|1|'), /<td>1<\/td>/);
    assert.match(markdownHtml('- one'), /<li>one<\/li>/);
  });
});
