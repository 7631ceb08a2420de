from __future__ import annotations


def folder_after(commands: list[str]) -> list[str]:
    names: list[str] = []
    for command in commands:
        verb, _, target = command.partition(" ")
        if verb != "cd":
            continue
        if target == "" or target.startswith("/"):
            names = []
        for name in target.split("/"):
            if name in ("", "."):
                continue
            if name != "..":
                names.append(name)
            elif names:
                # A stack: what was entered last is left first.
                names.pop()
            else:
                raise ValueError("there is nothing above the root")
    return names
