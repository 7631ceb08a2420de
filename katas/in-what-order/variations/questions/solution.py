def program() -> None:
    if ask("a", False) and ask("b", True):
        print("both")
    if ask("c", True) or ask("d", True):
        print("either")
    if ask("e", False) or (ask("f", True) and not ask("g", True)):
        print("neither")
    print(value("x", 2) + value("y", 3) * value("z", 4))
    print(1 < value("p", 0) < value("q", 9))


def ask(name: str, answer: bool) -> bool:
    print(name)
    return answer


def value(name: str, number: int) -> int:
    print(name)
    return number

"""It prints:
a
c
either
e
f
g
x
y
z
14
p
False
"""
