from __future__ import annotations

import operator
import re

BOUND = re.compile(r"([<>]=?|[~^]?)(.*)")
# ASCII: other digits are not meant.
TRIPLE = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)", re.ASCII)
COMPARISONS = {">": operator.gt, ">=": operator.ge, "<": operator.lt, "<=": operator.le}


def satisfies(version: str, needed: str) -> bool:
    actual = triple_of(version)
    # Everything is read before anything is decided, so that a mistake does not hide behind the answer.
    choices = [[bound_of(text) for text in choice.split(" ")] for choice in needed.split(" || ")]
    return any(all(allows(sign, wanted, actual) for sign, wanted in bounds) for bounds in choices)


def bound_of(text: str) -> tuple[str, list[int]]:
    match = BOUND.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is no bound")
    return match[1], triple_of(match[2])


def allows(sign: str, wanted: list[int], actual: list[int]) -> bool:
    # Lists compare like words: the first place that differs decides.
    if sign in COMPARISONS:
        return COMPARISONS[sign](actual, wanted)
    fixed = fixed_by(sign, wanted)
    return actual[:fixed] == wanted[:fixed] and actual >= wanted


def fixed_by(sign: str, wanted: list[int]) -> int:
    """How many of the numbers may not change."""
    if sign == "~":
        return 2
    if sign == "^":
        return next((place + 1 for place, each in enumerate(wanted) if each != 0), 3)
    return 3


def triple_of(text: str) -> list[int]:
    match = TRIPLE.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is not three numbers with dots")
    return [int(digits) for digits in match.groups()]
