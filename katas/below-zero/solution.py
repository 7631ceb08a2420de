def program() -> None:
    print(-7 // 2, int(-7 / 2))
    print(-7 % 2, 7 % -2)
    print(divmod(-7, 2), -7 >> 1)
    print(hour_after(22, 5), hour_after(3, -5))
    print(is_odd(7), is_odd(-7))


def hour_after(hour: int, hours: int) -> int:
    return (hour + hours) % 24


def is_odd(number: int) -> bool:
    return number % 2 == 1

"""It prints:
-4 -3
1 -1
(-4, 1) -4
3 22
True True
"""
