from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass
class Release:
    major: int
    minor: int
    preview: int | None


def newest_within(releases: list[Release], at_least: Release, below: Release | None) -> int | None:
    places = [
        place
        for place, release in enumerate(releases)
        if age_key(release) >= age_key(at_least) and (below is None or age_key(release) < age_key(below))
    ]
    # Of equals max returns the first.
    return max(places, key=lambda place: age_key(releases[place]), default=None)


def age_key(release: Release) -> tuple[int, int, float]:
    # The release itself comes after all of its previews.
    return release.major, release.minor, math.inf if release.preview is None else release.preview
