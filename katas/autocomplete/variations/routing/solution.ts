export interface Route {
  begins: string;
  carrier: string;
}

interface Node {
  children: Map<string, Node>;
  carrier: string | null;
}

export function carriersFor(routes: Route[], numbers: string[]): (string | null)[] {
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

function longest(root: Node, number: string): string | null {
  let { carrier } = root;
  let node: Node | undefined = root;
  for (const digit of number) {
    node = node.children.get(digit);
    if (!node) break;
    // A node where no route ends has nothing better to offer.
    carrier = node.carrier ?? carrier;
  }
  return carrier;
}

function createNode(): Node {
  return { children: new Map(), carrier: null };
}
