import DOMPurify from 'dompurify';

const allowed = {
  ALLOWED_TAGS: [
    ...['p', 'br', 'hr', 'strong', 'em', 's', 'code', 'pre', 'span', 'blockquote'],
    ...['ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  // Classes tell the parts of code apart; no other rule of the panel reaches in here.
  ALLOWED_ATTR: ['start', 'class'],
};

/** `html` with only the elements a statement needs; no address, style or handler is left in it. */
export function sanitise(html: string): string {
  return DOMPurify.sanitize(html, allowed);
}
