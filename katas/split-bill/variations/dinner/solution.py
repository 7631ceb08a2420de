from __future__ import annotations

from collections import Counter
from dataclasses import dataclass


@dataclass
class Dish:
    price: int
    eaters: list[str]


def what_each_owes(dishes: list[Dish]) -> dict[str, int]:
    owed: Counter[str] = Counter()
    odd: Counter[str] = Counter()
    for dish in dishes:
        if dish.price < 0 or not dish.eaters or len(set(dish.eaters)) < len(dish.eaters):
            raise ValueError("a dish needs a price and eaters who are named once")
        each, left = divmod(dish.price, len(dish.eaters))
        for name in dish.eaters:
            owed[name] += each
        # The sort is stable: among those who paid as few, the order of the dish stays.
        for name in sorted(dish.eaters, key=lambda eater: odd[eater])[:left]:
            owed[name] += 1
            odd[name] += 1
    return dict(owed)
