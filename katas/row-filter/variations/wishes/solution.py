from __future__ import annotations

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass

# ASCII: other digits are not meant.
CONDITION = re.compile(r"(rooms|rent|floor)([=<>])(\d+)", re.ASCII)
COMPARISONS = {"=": operator.eq, "<": operator.lt, ">": operator.gt}


@dataclass
class Flat:
    street: str
    rooms: int
    rent: int
    floor: int | None


def streets_for(flats: list[Flat], wishes: list[str]) -> list[str]:
    # Made before any flat is asked, so that a mistake is found even if nobody would come to it.
    wanted = [any_of([condition_of(text) for text in wish.split("|")]) for wish in wishes]
    return [flat.street for flat in flats if all(holds(flat) for holds in wanted)]


def any_of(predicates: list[Callable[[Flat], bool]]) -> Callable[[Flat], bool]:
    return lambda flat: any(holds(flat) for holds in predicates)


def condition_of(text: str) -> Callable[[Flat], bool]:
    match = CONDITION.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is no condition")
    name, sign, digits = match.groups()
    read = operator.attrgetter(name)
    compare = COMPARISONS[sign]
    limit = int(digits)
    return lambda flat: read(flat) is not None and compare(read(flat), limit)
