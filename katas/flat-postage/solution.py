BASE_PRICES = {1: 400, 2: 700, 3: 1200}


def postage(grams: int, zone: int, is_express: bool) -> int:
    """The price in cents."""
    # What cannot be is refused first; behind these lines everything is well.
    if grams < 1:
        raise ValueError("There is nothing to carry.")
    if grams > 20000:
        raise ValueError("This is too heavy.")
    if zone not in BASE_PRICES:
        raise ValueError("This is not served.")
    price = BASE_PRICES[zone]
    if grams > 2000:
        price += 350
    return price * 2 if is_express else price
