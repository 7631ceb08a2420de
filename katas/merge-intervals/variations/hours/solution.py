from __future__ import annotations

import re


def opening_hours(entries: list[str]) -> list[str]:
    merged: list[tuple[int, int]] = []
    for begin, end in sorted(read(text) for text in entries):
        # In this order only the last one can still grow, and it may reach further than the one that joins it.
        if merged and begin <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((begin, end))
    return [clock(begin) + "-" + clock(end) for begin, end in merged]


def read(text: str) -> tuple[int, int]:
    """Both times in minutes after midnight."""
    found = re.fullmatch(r"([0-9]{2}):([0-5][0-9])-([0-9]{2}):([0-5][0-9])", text)
    if not found:
        raise ValueError("not two times: " + text)
    begin_hour, begin_minute, end_hour, end_minute = map(int, found.groups())
    begin = begin_hour * 60 + begin_minute
    end = end_hour * 60 + end_minute
    # With the end bounded, and the begin before it, no hour can be too large.
    if not begin < end <= 24 * 60:
        raise ValueError("not a stretch of one day: " + text)
    return begin, end


def clock(minutes: int) -> str:
    return "%02d:%02d" % divmod(minutes, 60)
