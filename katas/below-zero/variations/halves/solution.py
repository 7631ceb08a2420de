def program() -> None:
    print(0.1 + 0.2 == 0.3, 0.25 + 0.5 == 0.75)
    print(round(0.5), round(1.5), round(2.5))
    print(round(-1.5), round(-2.5))
    print(f"{0.125:.2f}", f"{1.005:.2f}")
    print(1e16 + 1 == 1e16, 3 * 0.1 > 0.3)
    print(7 / 2, 8 / 2, int(2.9), int(-2.9))

"""It prints:
False True
0 2 2
-2 -2
0.12 1.00
True True
3.5 4.0 2 -2
"""
