from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Item:
    name: str
    cents: int
    count: int


def receipt(items: list[Item]) -> list[str]:
    lines = []
    if not items:
        raise ValueError("There is nothing to write down.")
    for item in items:
        if item.count < 1:
            raise ValueError("A count cannot be below 1.")
        if item.cents < 0:
            raise ValueError("A price cannot be below zero.")
    total = 0
    for item in items:
        price = item.cents * item.count
        total = total + price
        whole = price // 100
        rest = str(price % 100)
        if len(rest) == 1:
            rest = "0" + rest
        lines.append(f"{item.count} x {item.name}: {whole}.{rest}")
    if total >= 5000:
        discount = total // 1000 * 100
        lines.append(f"discount -{discount // 100}.00")
        total = total - discount
    whole = total // 100
    rest = str(total % 100)
    if len(rest) == 1:
        rest = "0" + rest
    lines.append(f"total {whole}.{rest}")
    return lines
