from __future__ import annotations


def longest_distinct(items: list[str]) -> int:
    last_at: dict[str, int] = {}
    longest = 0
    start = 0
    for position, item in enumerate(items):
        # A repeat from before the stretch is no repeat within it: the start must never move back.
        start = max(start, last_at.get(item, -1) + 1)
        last_at[item] = position
        longest = max(longest, position - start + 1)
    return longest
