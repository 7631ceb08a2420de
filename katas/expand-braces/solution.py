from __future__ import annotations


def expand_braces(pattern: str) -> list[str]:
    before, brace, _ = pattern.partition("{")
    if "}" in before:
        raise ValueError("a closing brace has no partner")
    if not brace:
        return [pattern]

    choices, end = read_group(pattern, len(before))
    # Choices and rest are smaller patterns of the same kind.
    rests = expand_braces(pattern[end + 1 :])
    words = [word for choice in choices for word in expand_braces(choice)]
    return [before + word + rest for word in words for rest in rests]


def read_group(text: str, opening: int) -> tuple[list[str], int]:
    """Splits the group that opens at `opening` at its own commas, not at those of groups inside it."""
    choices: list[str] = []
    depth = 0
    start = opening + 1
    for position in range(opening, len(text)):
        character = text[position]
        if character == "{":
            depth += 1
        elif character == "}":
            depth -= 1
        if depth == 0 or (depth == 1 and character == ","):
            choices.append(text[start:position])
            start = position + 1
        if depth == 0:
            return choices, position
    raise ValueError("a group is never closed")
