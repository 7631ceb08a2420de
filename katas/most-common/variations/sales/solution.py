from __future__ import annotations

from collections import Counter
from dataclasses import dataclass


@dataclass
class Sale:
    article: str
    pieces: int


def best_seller(sales: list[Sale]) -> str | None:
    totals: Counter[str] = Counter()
    for sale in sales:
        totals[sale.article] += sale.pieces
    # A dict keeps the order of first insertion, and max returns the first of equals.
    best = max(totals, key=lambda article: totals[article], default=None)
    return best if best is not None and totals[best] > 0 else None
