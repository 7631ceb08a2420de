from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Entry:
    label: str
    children: list[Entry]


def menu_paths(menu: list[Entry]) -> list[str]:
    paths: list[str] = []
    for entry in menu:
        if not entry.children:
            paths.append(entry.label)
        # The paths below are complete from there on: they lack this one step.
        for path in menu_paths(entry.children):
            paths.append(entry.label + " > " + path)
    return paths
