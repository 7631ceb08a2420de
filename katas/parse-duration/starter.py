from __future__ import annotations

UNITS = [("h", 3600), ("m", 60), ("s", 1)]


def parse_duration(text: str) -> int:
    total = 0
    digits = ""
    remaining = UNITS
    for character in text:
        if "0" <= character <= "9":
            digits += character
            continue
        letters = [letter for letter, _ in remaining]
        if character not in letters or digits == "":
            raise ValueError("unexpected " + character)
        place = letters.index(character)
        total += int(digits) * remaining[place][1]
        digits = ""
        remaining = remaining[place + 1 :]
    if remaining == UNITS:
        raise ValueError("a number and its unit are missing")
    return total
