interface Node {
  children: Map<string, Node>;
  /** How often what leads here was a whole one, not only the beginning of others. */
  count: number;
}

interface Found {
  text: string;
  count: number;
}

export class Completer {
  #root = createNode();

  learn(word: string): void {
    let node = this.#root;
    for (const letter of word) {
      const child = node.children.get(letter) ?? createNode();
      node.children.set(letter, child);
      node = child;
    }
    node.count += 1;
  }

  suggest(prefix: string, limit: number): string[] {
    let node: Node | undefined = this.#root;
    for (const letter of prefix) {
      node = node?.children.get(letter);
    }
    const found = node ? [...wordsBelow(node, prefix)] : [];
    // Most often first; two texts are never equal.
    found.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
    return found.slice(0, limit).map(({ text }) => text);
  }
}

function createNode(): Node {
  return { children: new Map(), count: 0 };
}

/** What leads to a node goes down as an argument: it is stored nowhere. */
function* wordsBelow({ children, count }: Node, text: string): Generator<Found> {
  if (count > 0) yield { text, count };
  for (const [letter, child] of children) yield* wordsBelow(child, text + letter);
}
