from __future__ import annotations

import heapq
from collections import defaultdict
from dataclasses import dataclass


@dataclass
class Link:
    supplier: str
    customer: str
    stock: int


def stop_times(links: list[Link], stopped: str) -> dict[str, int]:
    supplied: defaultdict[str, list[Link]] = defaultdict(list)
    for link in links:
        if link.stock < 0:
            raise ValueError("there is no stock below 0")
        supplied[link.supplier].append(link)

    settled: dict[str, int] = {}
    waiting = [(0, stopped)]
    while waiting:
        # The earliest can come down no more: every way to it begins with one that is later still.
        day, company = heapq.heappop(waiting)
        if company in settled:
            continue
        settled[company] = day
        for link in supplied[company]:
            heapq.heappush(waiting, (day + link.stock, link.customer))
    return settled
