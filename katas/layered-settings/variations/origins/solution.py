from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass


@dataclass
class Row:
    source: str
    key: str
    value: str


def explain_settings(order: list[str], rows: list[Row]) -> list[str]:
    # By key, the value by source.
    settings: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for row in rows:
        if row.source not in order:
            raise ValueError(f"there is no source {row.source!r}")
        settings[row.key][row.source] = row.value
    return [line_of(key, settings[key], order) for key in sorted(settings)]


def line_of(key: str, values: dict[str, str], order: list[str]) -> str:
    *overruled, counts = [source for source in order if source in values]
    line = f"{key}={values[counts]} ({counts})"
    return f"{line} instead of {', '.join(overruled)}" if overruled else line
