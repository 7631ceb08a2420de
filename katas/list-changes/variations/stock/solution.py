from __future__ import annotations


def stock_changes(monday: dict[str, int], friday: dict[str, int]) -> dict[str, int]:
    # Missing is 0, so that what is new and what is gone need no case of their own.
    changes = {article: friday.get(article, 0) - monday.get(article, 0) for article in {*monday, *friday}}
    return {article: change for article, change in changes.items() if change != 0}
