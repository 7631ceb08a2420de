from __future__ import annotations


def normal_path(path: str) -> str:
    if not path.startswith("/"):
        raise ValueError("it has to begin with a slash")
    names: list[str] = []
    for name in path.split("/"):
        if name in ("", "."):
            continue
        if name != "..":
            names.append(name)
        elif names:
            # A stack: what was entered last is left first.
            names.pop()
        else:
            raise ValueError("there is nothing above the root")
    return "/" + "/".join(names)
