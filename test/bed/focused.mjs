// @ts-check
// Where the focus is. JavaScript, since it runs in the page as it is.

/**
 * The element of a page that has the focus, shadow trees included: what it is called, and where it begins, in pixels from
 * the top of the document and from its left.
 * @param {import('playwright-core').Frame} frame
 */
export function focusedIn(frame) {
  return frame.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (!focused || focused === document.body) return undefined;
    const root = focused.getRootNode();
    const host = root instanceof ShadowRoot ? root.host : undefined;
    const label = [focused, host]
      .map(one => one?.getAttribute('aria-label') ?? one?.getAttribute('label'))
      .find(Boolean);
    const { top, left } = focused.getBoundingClientRect();
    const around = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : undefined;
    const words = label ?? around ?? focused.textContent ?? '';
    return { name: words.replace(/\s+/g, ' ').trim(), tag: focused.localName, top: top + scrollY, left };
  });
}
