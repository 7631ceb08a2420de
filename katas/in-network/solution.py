from __future__ import annotations

import re


def in_network(address: str, network: str) -> bool:
    base, _, length = network.partition("/")
    dropped = 32 - read_number(length, 32)
    return read_address(address) >> dropped == read_address(base) >> dropped


def read_address(text: str) -> int:
    parts = text.split(".")
    if len(parts) != 4:
        raise ValueError("an address has four parts: " + text)
    value = 0
    for part in parts:
        # Eight bits more: what has been read moves up, the part takes their place.
        value = value << 8 | read_number(part, 255)
    return value


def read_number(text: str, most: int) -> int:
    if not re.fullmatch(r"0|[1-9][0-9]{0,2}", text) or int(text) > most:
        raise ValueError("not a number in range: " + text)
    return int(text)
