from __future__ import annotations


def windows_of(readings: list[int], width: int, stride: int) -> list[list[int]]:
    if width < 1 or stride < 1:
        raise ValueError("both have to be 1 or more")
    # The end of a window may be the end of the list, but never lie beyond it.
    beginnings = range(0, len(readings) - width + 1, stride)
    return [readings[begin : begin + width] for begin in beginnings]
