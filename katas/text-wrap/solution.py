from __future__ import annotations


def wrap_text(text: str, width: int) -> list[str]:
    if width < 1:
        raise ValueError("a line needs a width of 1 or more")
    lines: list[str] = []
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) <= width:
            line += " " + word
            continue
        if line:
            lines.append(line)
        # The last piece stays the current line, so that more words can follow it.
        rest = word
        while len(rest) > width:
            lines.append(rest[:width])
            rest = rest[width:]
        line = rest
    if line:
        lines.append(line)
    return lines
