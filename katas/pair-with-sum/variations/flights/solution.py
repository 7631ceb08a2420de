from __future__ import annotations


def best_trip(outbound: list[int], inbound: list[int], budget: int) -> int | None:
    best: int | None = None
    back = len(inbound) - 1
    for there in outbound:
        # Too dear with this one is too dear with all that follow: never back up again.
        while back >= 0 and there + inbound[back] > budget:
            back -= 1
        if back < 0:
            break
        total = there + inbound[back]
        if best is None or total > best:
            best = total
    return best
