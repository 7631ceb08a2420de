from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Sample:
    at: int
    status: str


@dataclass
class Period:
    status: str
    begin: int
    until: int


def periods_of(samples: list[Sample], end: int) -> list[Period]:
    periods: list[Period] = []
    ends = [sample.at for sample in samples[1:]] + [end]
    for sample, until in zip(samples, ends):
        # What held for no time would part neighbours that belong together.
        if until == sample.at:
            continue
        if periods and periods[-1].status == sample.status:
            periods[-1].until = until
        else:
            periods.append(Period(sample.status, sample.at, until))
    return periods
