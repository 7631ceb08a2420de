from __future__ import annotations

import re

# All of them, a range or a single one; the first two may have a step. ASCII: other digits are not meant.
PART = re.compile(r"(?:\*|(\d+)-(\d+))(?:/(\d+))?|(\d+)", re.ASCII)


def next_run(pattern: str, now: int) -> int:
    named = {each for part in pattern.split(",") for each in minutes_of(part)}
    # Every part names at least one of each hour, so one of the next 60 is meant.
    return next(each for each in range(now + 1, now + 61) if each % 60 in named)


def minutes_of(part: str) -> range:
    match = PART.fullmatch(part)
    if match is None:
        raise ValueError(f"{part!r} names no minutes")
    first, last, step, single = match.groups()
    # A single one and all of them are ranges too.
    begin = int(single or first or 0)
    end = int(single or last or 59)
    by = int(step or 1)
    if begin > end or end > 59 or by < 1:
        raise ValueError(f"{part!r} is no range within an hour")
    return range(begin, end + 1, by)
