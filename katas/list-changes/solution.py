from __future__ import annotations

from collections import Counter
from dataclasses import dataclass


@dataclass
class Changes:
    removed: list[str]
    added: list[str]


def list_changes(before: list[str], after: list[str]) -> Changes:
    return Changes(removed=_unmatched(before, after), added=_unmatched(after, before))


def _unmatched(texts: list[str], others: list[str]) -> list[str]:
    """What of one list finds no partner in the other."""
    partners = Counter(others)
    left_over: list[str] = []
    for text in texts:
        # Each partner is used up once, by the earliest that asks.
        if partners[text] > 0:
            partners[text] -= 1
        else:
            left_over.append(text)
    return left_over
