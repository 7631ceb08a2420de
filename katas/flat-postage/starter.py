def postage(grams: int, zone: int, is_express: bool) -> int:
    """The price in cents."""
    price = 0
    if grams >= 1:
        if grams <= 20000:
            if 1 <= zone <= 3:
                if zone == 1:
                    price = 400
                elif zone == 2:
                    price = 700
                else:
                    price = 1200
                if grams > 2000:
                    price = price + 350
                if is_express:
                    price = price * 2
            else:
                raise ValueError("This is not served.")
        else:
            raise ValueError("This is too heavy.")
    else:
        raise ValueError("There is nothing to carry.")
    return price
