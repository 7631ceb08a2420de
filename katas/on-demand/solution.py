from __future__ import annotations

from collections.abc import Iterable, Iterator


def program() -> None:
    squares = square(numbers())
    print("made")
    print(next(squares))
    for value in squares:
        print(value)
        if value > 3:
            break
    print(len(list(squares)))


def numbers() -> Iterator[int]:
    for n in range(1, 5):
        print(f"read {n}")
        yield n


def square(values: Iterable[int]) -> Iterator[int]:
    for value in values:
        yield value * value

"""It prints:
made
read 1
1
read 2
4
read 3
read 4
2
"""
