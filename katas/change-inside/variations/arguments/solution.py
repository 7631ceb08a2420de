def extremes(values):
    least = min(values)
    most = max(values)
    return [least, most]
