from __future__ import annotations

DIGITS = "0123456789"


def fill_numbered(pattern: str, parts: list[str]) -> str:
    pieces: list[str] = []
    # Everything before this position is dealt with; a part never comes before it again.
    at = 0
    while (sign := pattern.find("%", at)) >= 0:
        pieces.append(pattern[at:sign])
        at = sign + 1
        if pattern.startswith("%", at):
            pieces.append("%")
            at += 1
            continue
        while at < len(pattern) and pattern[at] in DIGITS:
            at += 1
        # Without a digit this is number 0, which no part has.
        number = int(pattern[sign + 1 : at] or "0")
        if not 1 <= number <= len(parts):
            raise ValueError(f"there is no part for the sign at position {sign}")
        pieces.append(parts[number - 1])
    pieces.append(pattern[at:])
    return "".join(pieces)
