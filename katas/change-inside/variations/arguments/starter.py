def extremes(values):
    least = min(values[0], values[1], values[2])
    most = max(values[0], values[1], values[2])
    return [least, most]
