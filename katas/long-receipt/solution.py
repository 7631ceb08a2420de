from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Item:
    name: str
    cents: int
    count: int


def receipt(items: list[Item]) -> list[str]:
    check(items)
    total = sum(item.cents * item.count for item in items)
    discount = discount_on(total)
    discounted = [f"discount -{amount(discount)}"] if discount > 0 else []
    return [*map(line_of, items), *discounted, f"total {amount(total - discount)}"]


def check(items: list[Item]) -> None:
    if not items:
        raise ValueError("There is nothing to write down.")
    if any(item.count < 1 for item in items):
        raise ValueError("A count cannot be below 1.")
    if any(item.cents < 0 for item in items):
        raise ValueError("A price cannot be below zero.")


def line_of(item: Item) -> str:
    return f"{item.count} x {item.name}: {amount(item.cents * item.count)}"


def discount_on(total: int) -> int:
    """A tenth in whole units, from 50.00 on."""
    return 0 if total < 5000 else total // 1000 * 100


def amount(hundredths: int) -> str:
    """`405` is `4.05`."""
    return f"{hundredths // 100}.{hundredths % 100:02}"
