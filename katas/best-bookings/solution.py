from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass


@dataclass
class Offer:
    starts: int
    until: int
    pays: int


def best_income(offers: list[Offer]) -> int:
    ordered = sorted(offers, key=lambda offer: offer.until)
    ends = [offer.until for offer in ordered]
    # At n: the best for the first n of them.
    best = [0]
    for offer in ordered:
        # Without it, or with it and whatever was over before it begins.
        best.append(max(best[-1], offer.pays + best[bisect_right(ends, offer.starts)]))
    return best[-1]
