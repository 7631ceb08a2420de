from __future__ import annotations

from enum import Enum, auto


class State(Enum):
    START = auto()
    PLAIN = auto()
    QUOTED = auto()
    QUOTE = auto()


def csv_fields(line: str) -> list[str]:
    fields: list[str] = []
    field: list[str] = []
    state = State.START
    for character in line:
        if state is State.QUOTED:
            if character == '"':
                state = State.QUOTE
            else:
                field.append(character)
        elif character == ",":
            fields.append("".join(field))
            field = []
            state = State.START
        elif character == '"':
            if state is State.PLAIN:
                raise ValueError("a quote stands in a field that is not quoted")
            # Right after another quote it is the second of a pair and stands for itself.
            if state is State.QUOTE:
                field.append(character)
            state = State.QUOTED
        else:
            if state is State.QUOTE:
                raise ValueError(f"{character!r} follows a closing quote")
            field.append(character)
            state = State.PLAIN
    # The end is an event like any other: it closes every field but a quoted one that is still open.
    if state is State.QUOTED:
        raise ValueError("a quoted field is not closed")
    fields.append("".join(field))
    return fields
