from __future__ import annotations


def fewest_coins(coins: list[int], amount: int) -> int | None:
    # fewest[total] is the answer for that total; None says that it cannot be made up.
    fewest: list[int | None] = [0]
    for total in range(1, amount + 1):
        # Whichever is the last one, the others are a best answer for what is left without it.
        without_last = (fewest[total - value] for value in coins if value <= total)
        best = min((count for count in without_last if count is not None), default=None)
        fewest.append(None if best is None else best + 1)
    return fewest[amount]
