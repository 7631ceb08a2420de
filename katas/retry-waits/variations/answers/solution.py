from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Answer:
    status: int
    pause: int | None


def total_wait(answers: list[Answer], first_wait: int) -> int:
    total = 0
    own = first_wait
    for answer in answers:
        if 200 <= answer.status < 300:
            return total
        # Only these two may pass by waiting; everything else has to be heard of.
        if answer.status not in (429, 503):
            raise ValueError(f"status {answer.status} will not pass by waiting")
        # A pause of 0 is one: only a missing one leaves the choice to the caller.
        total += own if answer.pause is None else answer.pause
        own *= 2
    raise ValueError(f"none of {len(answers)} attempts succeeded")
