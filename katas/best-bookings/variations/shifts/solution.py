from __future__ import annotations


def best_earnings(pays: list[int], rest: int) -> int:
    # At n: the best for the first n days.
    best = [0]
    for day, pay in enumerate(pays):
        # Off, or at work and before that whatever leaves room for the rest.
        best.append(max(best[day], pay + best[max(day - rest, 0)]))
    return best[-1]
