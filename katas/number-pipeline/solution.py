from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import Callable

Transform = Callable[["list[int]"], "list[int]"]

# Verb -> amount -> what it does to a list.
VERBS: dict[str, Callable[[int], Transform]] = {
    "add": lambda amount: lambda values: [value + amount for value in values],
    "times": lambda amount: lambda values: [value * amount for value in values],
    "atLeast": lambda amount: lambda values: [value for value in values if value >= amount],
    "atMost": lambda amount: lambda values: [value for value in values if value <= amount],
    "first": lambda amount: lambda values: values[:amount],
}


@dataclass
class Step:
    verb: str
    amount: int


def run_pipeline(steps: list[Step], numbers: list[int]) -> list[int]:
    # All functions are made before any of them runs: an unknown verb shows, whatever the numbers are.
    transforms = [_transform_of(step) for step in steps]
    return reduce(lambda values, transform: transform(values), transforms, numbers)


def _transform_of(step: Step) -> Transform:
    if step.verb not in VERBS:
        raise ValueError(f"there is no verb {step.verb!r}")
    return VERBS[step.verb](step.amount)
