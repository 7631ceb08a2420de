from __future__ import annotations


def sort_versions(versions: list[str]) -> list[str]:
    return sorted(versions, key=sort_key)


def sort_key(text: str) -> tuple[list[int], bool, list[tuple[int, int, str]]]:
    # Only the first hyphen separates; later ones belong to a part.
    core, hyphen, rest = text.partition("-")
    numbers = [int(number) for number in core.split(".")]
    # Lists compare item by item, and the shorter one is less where it is the beginning of the other.
    parts = [part_key(part) for part in rest.split(".")] if hyphen else []
    return numbers, not hyphen, parts


def part_key(part: str) -> tuple[int, int, str]:
    """Numbers by value, and before all words."""
    return (0, int(part), "") if part.isdigit() else (1, 0, part)
