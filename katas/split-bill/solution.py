from __future__ import annotations


def split_bill(cents: int, weights: list[int]) -> list[int]:
    total = sum(weights)
    if cents < 0 or total == 0 or min(weights) < 0:
        raise ValueError("nothing may be below 0, and not all of them may be 0")
    # The remainder is the lost fraction times the total: whole numbers compare exactly.
    divided = [divmod(cents * weight, total) for weight in weights]
    shares = [quotient for quotient, _ in divided]
    left = cents - sum(shares)
    # The sort is stable, reversed or not: of equal remainders the first one stays first.
    places = sorted(range(len(weights)), key=lambda place: divided[place][1], reverse=True)
    for place in places[:left]:
        shares[place] += 1
    return shares
