from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Need:
    task: str
    before: str


def run_order(tasks: list[str], needs: list[Need]) -> list[str]:
    waits_for: dict[str, set[str]] = {name: set() for name in tasks}
    for need in needs:
        if need.task not in waits_for or need.before not in waits_for:
            raise ValueError("a pair names something unknown")
        waits_for[need.task].add(need.before)

    order: list[str] = []
    while waits_for:
        # Searching from the front settles the tie; for long lists a heap of the free ones would be quicker.
        chosen = next((name for name, earlier in waits_for.items() if earlier.isdisjoint(waits_for)), None)
        if chosen is None:
            raise ValueError("the rest wait for each other in a circle")
        del waits_for[chosen]
        order.append(chosen)
    return order
