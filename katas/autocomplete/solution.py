from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass
class Node:
    children: dict[str, Node] = field(default_factory=dict)
    # How often what leads here was a whole one, not only the beginning of others.
    count: int = 0


class Completer:
    def __init__(self) -> None:
        self._root = Node()

    def learn(self, word: str) -> None:
        node = self._root
        for letter in word:
            node = node.children.setdefault(letter, Node())
        node.count += 1

    def suggest(self, prefix: str, limit: int) -> list[str]:
        node: Node | None = self._root
        for letter in prefix:
            node = node.children.get(letter)
            if node is None:
                return []
        found = sorted(below(node, prefix), key=lambda each: (-each[1], each[0]))
        return [text for text, _ in found[:limit]]


def below(node: Node, text: str) -> Iterator[tuple[str, int]]:
    # What leads to a node goes down as an argument: it is stored nowhere.
    if node.count > 0:
        yield text, node.count
    for letter, child in node.children.items():
        yield from below(child, text + letter)
