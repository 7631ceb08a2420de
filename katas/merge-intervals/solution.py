from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Span:
    begin: int
    end: int


def merge_spans(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(spans, key=lambda span: span.begin):
        # In this order only the last one can still grow, and it may reach further than the one that joins it.
        if merged and span.begin <= merged[-1].end:
            merged[-1].end = max(merged[-1].end, span.end)
        else:
            merged.append(Span(span.begin, span.end))
    return merged
