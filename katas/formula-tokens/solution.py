from __future__ import annotations

from dataclasses import dataclass
from string import ascii_letters, digits

WORD = ascii_letters + digits + "_"
# The longer operators come first: the shorter ones are their beginnings.
OPERATORS = ("<=", ">=", "+", "-", "*", "/", "(", ")", "<", ">")


@dataclass
class Token:
    kind: str
    text: str


def tokens_of(formula: str) -> list[Token]:
    tokens: list[Token] = []
    at = 0
    while at < len(formula):
        if formula[at] == " ":
            at += 1
            continue
        token = _token_at(formula, at)
        tokens.append(token)
        at += len(token.text)
    return tokens


def _token_at(formula: str, at: int) -> Token:
    """The first character alone decides what kind of token begins here."""
    first = formula[at]
    if first in digits:
        return Token("number", formula[at : _number_end(formula, at)])
    if first in ascii_letters:
        return Token("name", formula[at : _end_of(formula, at, WORD)])
    for operator in OPERATORS:
        if formula.startswith(operator, at):
            return Token("operator", operator)
    raise ValueError(f"no token begins with {first!r} at position {at}")


def _number_end(formula: str, begin: int) -> int:
    end = _end_of(formula, begin, digits)
    if _character_at(formula, end) == ".":
        decimals = end + 1
        end = _end_of(formula, decimals, digits)
        if end == decimals:
            raise ValueError(f"a digit is missing after the point at position {decimals}")
    touched = _character_at(formula, end)
    if touched is not None and touched in WORD:
        raise ValueError(f"a number touches {touched!r} at position {end}")
    return end


def _end_of(formula: str, begin: int, belonging: str) -> int:
    """Where the stretch of characters that belong together ends."""
    end = begin
    while end < len(formula) and formula[end] in belonging:
        end += 1
    return end


def _character_at(formula: str, at: int) -> str | None:
    return formula[at] if at < len(formula) else None
