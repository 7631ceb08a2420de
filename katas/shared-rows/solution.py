def program() -> None:
    row = ["-", "-"]
    plan = [row, row, list(row)]
    plan[0][0] = "A"
    show(plan)

    copy = plan[:]
    copy[1] = ["B", "B"]
    copy[2][1] = "C"
    show(plan)
    show(copy)

    row += "D"
    show(copy)


def show(plan: list[list[str]]) -> None:
    print(" ".join("".join(row) for row in plan))

"""It prints:
A- A- --
A- A- -C
A- BB -C
A-D BB -C
"""
