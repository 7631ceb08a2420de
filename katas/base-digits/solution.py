from __future__ import annotations

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def in_base(value: int, base: int) -> str:
    if not 2 <= base <= len(DIGITS):
        raise ValueError("there is no such base")
    rest = abs(value)
    text = ""
    # The last digit comes out first; zero has one too, so look for the end only after it.
    while rest > 0 or not text:
        rest, digit = divmod(rest, base)
        text = DIGITS[digit] + text
    return "-" + text if value < 0 else text
