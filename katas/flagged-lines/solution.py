WIDTH = 10


def badge(name: str, room: int) -> list[str]:
    border = "+" + "-" * WIDTH + "+"
    # Each call says what it wants; nobody has to know what the third True stands for.
    return [border, framed(on_the_left(name.upper())), framed(on_the_right(str(room))), border]


def framed(text: str) -> str:
    return f"|{text}|"


def on_the_left(text: str) -> str:
    return text[:WIDTH].ljust(WIDTH)


def on_the_right(text: str) -> str:
    return text.rjust(WIDTH)
