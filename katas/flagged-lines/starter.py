def badge(name: str, room: int) -> list[str]:
    return [
        line("", "-", False, False, True),
        line(name, " ", False, True, False),
        line(str(room), " ", True, False, False),
        line("", "-", False, False, True),
    ]


def line(text: str, filler: str, to_the_right: bool, in_capitals: bool, is_border: bool) -> str:
    content = text[:10]
    if in_capitals:
        content = content.upper()
    if to_the_right:
        content = content.rjust(10, filler)
    else:
        content = content.ljust(10, filler)
    if is_border:
        return "+" + content + "+"
    return "|" + content + "|"
