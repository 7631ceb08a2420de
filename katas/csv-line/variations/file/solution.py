from __future__ import annotations

from enum import Enum, auto


class State(Enum):
    START = auto()
    PLAIN = auto()
    QUOTED = auto()
    QUOTE = auto()


def csv_rows(content: str) -> list[list[str]]:
    rows: list[list[str]] = []
    row: list[str] = []
    field: list[str] = []
    state = State.START
    for character in content:
        if state is State.QUOTED:
            if character == '"':
                state = State.QUOTE
            else:
                field.append(character)
        elif character in ",\n":
            row.append("".join(field))
            field = []
            state = State.START
            if character == "\n":
                rows.append(row)
                row = []
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
    if state is State.QUOTED:
        raise ValueError("a quoted field is not closed")
    # At the start of a field with none before it in its row, the last line break ended everything.
    if state is not State.START or row:
        rows.append([*row, "".join(field)])
    return rows
