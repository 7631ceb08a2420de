def discount(total: int, tier: str) -> int:
    if total < 0:
        raise ValueError("A total cannot be below zero.")
    if tier == "bronze":
        share = total * 2 // 100
        if share > 500:
            return 500
        return share
    elif tier == "silver":
        share = total * 5 // 100
        if share > 1000:
            return 1000
        return share
    elif tier == "gold":
        share = total * 8 // 100
        if share > 2000:
            return 2000
        return share
    elif tier == "platinum":
        share = total * 12 // 100
        if share > 5000:
            return 5000
        return share
    elif tier == "staff":
        share = total * 30 // 100
        if share > 10000:
            return 10000
        return share
    return 0
