# For each tier its share in percent and the most it gives.
TIERS = {
    "bronze": (2, 500),
    "silver": (5, 1000),
    "gold": (8, 2000),
    "platinum": (12, 5000),
    "staff": (30, 10000),
}


def discount(total: int, tier: str) -> int:
    if total < 0:
        raise ValueError("A total cannot be below zero.")
    # The table holds what differs, so the rule is here once.
    percent, most = TIERS.get(tier, (0, 0))
    return min(total * percent // 100, most)
