def price(subtotals, discount):
    """What a basket of subtotals costs once the discount is taken off."""
    cost = 0
    for subtotal in subtotals:
        cost += subtotal
    if cost > 100:
        cost -= discount
    return max(cost, 0)
