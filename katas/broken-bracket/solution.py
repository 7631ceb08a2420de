from __future__ import annotations

OPENERS = {")": "(", "]": "[", "}": "{"}


def first_fault(code: str) -> int | None:
    # The positions of the brackets still open, innermost last: a position tells the kind as well.
    opened: list[int] = []
    for position, character in enumerate(code):
        if character in "([{":
            opened.append(position)
        elif character in OPENERS:
            if not opened or code[opened.pop()] != OPENERS[character]:
                return position
    return opened[0] if opened else None
