// @ts-check
// What a person reads on a page, and what a screen reader says of it. JavaScript, since it runs in the page as it is.

/**
 * Every text of what is visible below `selector`, shadow trees included, and its labels.
 * @param {import('playwright-core').Page | import('playwright-core').Frame} where
 * @param {string} selector
 * @param {string} skipped  a selector of what is left out
 * @returns {Promise<string[]>}
 */
export function visibleTexts(where, selector, skipped) {
  return where.evaluate(collect, { selector, skipped });
}

/** @param {{selector: string, skipped: string}} options */
function collect({ selector, skipped }) {
  /** @type {string[]} */
  const found = [];
  const labels = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-roledescription'];
  const take = (/** @type {string | null} */ text) => {
    const trimmed = text?.replace(/\s+/g, ' ').trim();
    if (trimmed) found.push(trimmed);
  };
  const walk = (/** @type {Node} */ node) => {
    if (node instanceof Text) take(node.data);
    if (!(node instanceof Element)) return;
    if (['SCRIPT', 'STYLE', 'TEMPLATE'].includes(node.tagName) || node.matches(skipped)) return;
    if (!node.checkVisibility({ visibilityProperty: true })) return;
    // VS Code makes the label of a row in a list of its texts, which are walked.
    if (!node.matches('.quick-input-list .monaco-list-row')) for (const label of labels) take(node.getAttribute(label));
    for (const child of node.shadowRoot?.childNodes ?? []) walk(child);
    for (const child of node.childNodes) walk(child);
  };
  for (const root of document.querySelectorAll(selector)) walk(root);
  return found;
}
