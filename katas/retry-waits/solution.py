from __future__ import annotations


def retry_waits(outcomes: list[str], first_wait: int, longest_wait: int) -> list[int]:
    waits: list[int] = []
    following = min(first_wait, longest_wait)
    for outcome in outcomes:
        if outcome == "ok":
            return waits
        # Only what may pass is worth another attempt; everything else has to be heard of.
        if outcome != "busy":
            raise ValueError(f"{outcome!r} will not pass by waiting")
        waits.append(following)
        following = min(following * 2, longest_wait)
    raise ValueError(f"none of {len(outcomes)} attempts succeeded")
