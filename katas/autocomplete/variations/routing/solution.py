from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Route:
    begins: str
    carrier: str


@dataclass
class Node:
    children: dict[str, Node] = field(default_factory=dict)
    carrier: str | None = None


def carriers_for(routes: list[Route], numbers: list[str]) -> list[str | None]:
    root = Node()
    for route in routes:
        node = root
        for digit in route.begins:
            node = node.children.setdefault(digit, Node())
        node.carrier = route.carrier
    return [longest(root, number) for number in numbers]


def longest(root: Node, number: str) -> str | None:
    carrier = root.carrier
    node = root
    for digit in number:
        if digit not in node.children:
            break
        node = node.children[digit]
        # A node where no route ends has nothing better to offer.
        if node.carrier is not None:
            carrier = node.carrier
    return carrier
