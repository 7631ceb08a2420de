def price(subtotals, discount):
    """What a basket of subtotals costs once the discount is taken off."""
    total = 0
    for subtotal in subtotals:
        total += subtotal
    if total > 100:
        total -= discount
    return max(total, 0)
