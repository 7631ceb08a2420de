from __future__ import annotations


def fill_template(template: str, replacements: dict[str, str]) -> str:
    pieces: list[str] = []
    # Everything before this position is dealt with; a replacement never comes before it again.
    at = 0
    while (opening := template.find("<", at)) >= 0:
        pieces.append(template[at:opening])
        if template.startswith("<", opening + 1):
            pieces.append("<")
            at = opening + 2
            continue
        closing = template.find(">", opening)
        if closing < 0:
            raise ValueError(f"the blank at position {opening} is not closed")
        name = template[opening + 1 : closing]
        if name == "" or name not in replacements:
            raise ValueError(f"there is no replacement for {name!r}")
        pieces.append(replacements[name])
        at = closing + 1
    pieces.append(template[at:])
    return "".join(pieces)
