from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass


@dataclass
class Sale:
    customer: str
    cents: int


def totals_by_customer(sales: list[Sale]) -> list[Sale]:
    totals: defaultdict[str, int] = defaultdict(int)
    for sale in sales:
        # The key decides what belongs together, so it is made alike before it is looked up.
        totals[sale.customer.lower()] += sale.cents
    ranked = sorted(totals.items(), key=lambda pair: (-pair[1], pair[0]))
    return [Sale(customer, cents) for customer, cents in ranked]
