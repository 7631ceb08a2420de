from __future__ import annotations

import re
from dataclasses import dataclass

# ASCII: other digits are not meant.
COUNT = re.compile(r"\d{1,4}", re.ASCII)
PRICE = re.compile(r"(\d{1,6})(?:\.(\d\d))?", re.ASCII)


@dataclass
class Item:
    label: str
    pieces: int
    cents: int


@dataclass
class Import:
    items: list[Item]
    faults: list[str]


def import_stock(lines: list[str]) -> Import:
    items: list[Item] = []
    faults: list[str] = []
    taken: set[str] = set()
    for number, text in enumerate(lines, start=1):
        if not text:
            continue
        try:
            item = item_of(text)
            if item.label in taken:
                raise ValueError("again")
            taken.add(item.label)
            items.append(item)
        # Caught where something can be done about it: the other lines have a right to be read.
        except ValueError as fault:
            faults.append(f"line {number}, {fault}")
    return Import(items, faults)


def item_of(text: str) -> Item:
    columns = text.split(";")
    if len(columns) != 3:
        raise ValueError("columns")
    label, count, price = columns
    if not label:
        raise ValueError("column 1")
    if not COUNT.fullmatch(count) or int(count) < 1:
        raise ValueError("column 2")
    amount = PRICE.fullmatch(price)
    if amount is None:
        raise ValueError("column 3")
    # Joined as text: 8.29 * 100 is not 829.
    return Item(label, int(count), int(amount[1] + (amount[2] or "00")))
