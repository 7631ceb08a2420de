/** @typedef {{ begins: string, carrier: string }} Route */

/**
 * @param {Route[]} routes
 * @param {string[]} numbers
 * @returns {(string | null)[]}
 */
export function carriersFor(routes, numbers) {
  const root = createNode();
  for (const { begins, carrier } of routes) {
    let node = root;
    for (const digit of begins) {
      const child = node.children.get(digit) ?? createNode();
      node.children.set(digit, child);
      node = child;
    }
    node.carrier = carrier;
  }
  return numbers.map(number => longest(root, number));
}

function longest(root, number) {
  let { carrier } = root;
  let node = root;
  for (const digit of number) {
    node = node.children.get(digit);
    if (!node) break;
    // A node where no route ends has nothing better to offer.
    carrier = node.carrier ?? carrier;
  }
  return carrier;
}

/**
 * @typedef {{ children: Map<string, Node>, carrier: string | null }} Node
 * @returns {Node}
 */
function createNode() {
  return { children: new Map(), carrier: null };
}
