from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Pack:
    pieces: int
    price: int


def cheapest_order(packs: list[Pack], count: int) -> int | None:
    if count == 0:
        return 0
    if not packs:
        return None
    # least[wanted] is the least one pays for that many.
    least = [0]
    for wanted in range(1, count + 1):
        # Whichever pack comes last, the rest of the order is a cheapest one for what is still wanted without it.
        least.append(min(pack.price + least[max(0, wanted - pack.pieces)] for pack in packs))
    return least[count]
