def program() -> None:
    up, read = counter()
    other_up, other_read = counter()
    up()
    up()
    also_up = up
    other_up()
    print(also_up(), other_read())

    before = read()
    up()
    print(before, read())

    limit = 5

    def is_full() -> bool:
        return read() >= limit

    print(is_full())
    limit = 4
    print(is_full())


def counter():
    count = 0

    def up() -> int:
        nonlocal count
        count += 1
        return count

    def read() -> int:
        return count

    return up, read

"""It prints:
3 1
3 4
False
True
"""
