def walk(steps: list[str]) -> tuple[int, int]:
    x = 0
    y = 0
    for step in steps:
        if step == "N":
            y = y + 1
        elif step == "NE":
            x = x + 1
            y = y + 1
        elif step == "E":
            x = x + 1
        elif step == "SE":
            x = x + 1
            y = y - 1
        elif step == "S":
            y = y - 1
        elif step == "SW":
            x = x - 1
            y = y - 1
        elif step == "W":
            x = x - 1
        elif step == "NW":
            x = x - 1
            y = y + 1
        else:
            raise ValueError(f"There is no direction {step}.")
    return x, y
