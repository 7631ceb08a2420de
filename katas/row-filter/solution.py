from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import dataclass

COMPARISONS = {"is": operator.eq, "not": operator.ne, "over": operator.gt, "under": operator.lt}


@dataclass
class Condition:
    field: str
    test: str
    limit: int


def matching_rows(rows: list[dict[str, int]], conditions: list[Condition]) -> list[int]:
    # Made before anything is asked, so that an unknown name is found even if nobody would come to it.
    predicates = [predicate_of(condition) for condition in conditions]
    return [place for place, row in enumerate(rows) if all(holds(row) for holds in predicates)]


def predicate_of(condition: Condition) -> Callable[[dict[str, int]], bool]:
    if condition.test not in COMPARISONS:
        raise ValueError(f"{condition.test!r} is none of {', '.join(COMPARISONS)}")
    compare = COMPARISONS[condition.test]
    return lambda row: condition.field in row and compare(row[condition.field], condition.limit)
