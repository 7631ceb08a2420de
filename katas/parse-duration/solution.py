from __future__ import annotations

UNITS = [("h", 3600), ("m", 60), ("s", 1)]


def parse_duration(text: str) -> int:
    total = 0
    digits = ""
    # The units that may still come: that is both the order and the "at most once".
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
    # What is still gathered belongs to no unit; and without any unit there was no part at all.
    if digits != "" or remaining == UNITS:
        raise ValueError("a number and its unit are missing at the end")
    return total
