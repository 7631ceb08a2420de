from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Folder:
    name: str
    size: int
    inner: list[Folder]


def heavy_folders(root: Folder, limit: int) -> list[str]:
    heavy: list[str] = []

    def measure(current: Folder) -> int:
        """Post-order: the totals come up, so everything inside is known when its holder's turn comes."""
        total = current.size + sum(measure(part) for part in current.inner)
        if total >= limit:
            heavy.append(current.name)
        return total

    measure(root)
    return heavy
