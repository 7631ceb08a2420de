def program() -> None:
    late = [lambda: i for i in range(3)]
    early = [lambda i=i: i for i in range(3)]
    print(*[each() for each in late + early])

    step = 1

    def next_after(n: int) -> int:
        return n + step

    fixed = next_after(0)
    step = 10
    print(fixed, next_after(0))

    def note(word: str, seen: list = []) -> int:
        seen.append(word)
        return len(seen)

    note("a")
    note("b", [])
    print(note("c"))

"""It prints:
2 2 2 0 1 2
1 10
2
"""
