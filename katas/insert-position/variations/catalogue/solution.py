from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Book:
    title: str
    year: int


def card_position(catalogue: list[Book], book: Book) -> int:
    # Invariant: every card before low stands before the book, none from high on does. They meet at the answer.
    low = 0
    high = len(catalogue)
    while low < high:
        middle = (low + high) // 2
        if stands_before(catalogue[middle], book):
            low = middle + 1
        else:
            high = middle
    return low


def stands_before(one: Book, other: Book) -> bool:
    return (one.year, one.title) < (other.year, other.title)
