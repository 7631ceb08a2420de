import MarkdownIt from 'markdown-it';
import { highlighted } from './highlight';

/**
 * Turns a statement into HTML with no raw HTML, no images and nothing to click; code in our languages has its parts told
 * apart. A pack is written by a stranger, so
 * a picture becomes its description, and a link its text, followed by the address where that is plain https.
 * The panel sanitises the result once more (see `sanitise`).
 */
export function markdownHtml(markdown: string): string {
  return parser().render(markdown);
}

function parser(): MarkdownIt {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, highlight: highlighted });
  const { escapeHtml } = markdown.utils;
  markdown.renderer.rules.image = (tokens, index) => escapeHtml(tokens[index]?.content ?? '');
  markdown.renderer.rules.link_open = () => '';
  markdown.renderer.rules.link_close = (tokens, index) => {
    const open = tokens.slice(0, index).findLast(token => token.type === 'link_open');
    const address = String(open?.attrGet('href') ?? '');
    const text = tokens[index - 1]?.content;
    return address.startsWith('https://') && address !== text ? ` (${escapeHtml(address)})` : '';
  };
  return markdown;
}
