from __future__ import annotations

from collections import Counter


def most_common(words: list[str]) -> str | None:
    counts = Counter(words)
    # Of several that are largest, max takes the first it meets, and a dict keeps the order of first insertion.
    return max(counts, key=counts.__getitem__, default=None)
