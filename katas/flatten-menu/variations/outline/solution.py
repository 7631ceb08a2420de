from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Line:
    depth: int
    heading: str


def outline_paths(outline: list[Line]) -> list[str]:
    paths: list[str] = []
    # The headings from the outermost one to the current line: a stack, and its height is the depth allowed at most.
    opened: list[str] = []
    for index, line in enumerate(outline):
        if not 0 <= line.depth <= len(opened):
            raise ValueError("line " + str(index + 1) + " cannot lie this deep")
        del opened[line.depth :]
        opened.append(line.heading)
        if index + 1 == len(outline) or outline[index + 1].depth <= line.depth:
            paths.append(" > ".join(opened))
    return paths
