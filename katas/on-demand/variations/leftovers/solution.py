from itertools import islice, takewhile


def program() -> None:
    line = iter([1, 2, 3, 4, 5, 6, 7, 8])
    print(*takewhile(lambda n: n < 3, line))
    print(next(line))
    print(5 in line)
    print(*zip(line, "a"))
    print(*islice(line, 1))
    print(len(list(line)))

"""It prints:
1 2
4
True
(6, 'a')
8
0
"""
