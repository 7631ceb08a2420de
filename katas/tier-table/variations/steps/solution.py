# For each direction how far it goes right and up.
DIRECTIONS = {
    "N": (0, 1),
    "NE": (1, 1),
    "E": (1, 0),
    "SE": (1, -1),
    "S": (0, -1),
    "SW": (-1, -1),
    "W": (-1, 0),
    "NW": (-1, 1),
}


def walk(steps: list[str]) -> tuple[int, int]:
    x, y = 0, 0
    for step in steps:
        if step not in DIRECTIONS:
            raise ValueError(f"There is no direction {step}.")
        # The table holds what differs, so a step is taken in one place.
        right, up = DIRECTIONS[step]
        x, y = x + right, y + up
    return x, y
