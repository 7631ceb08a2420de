def program() -> None:
    print(open_door("front"))
    print(open_door(""))
    print(count())


def open_door(door: str) -> str:
    try:
        print(f"open {door}".strip())
        if door == "":
            raise ValueError("which one?")
        return result("opened")
    except ValueError:
        print("caught")
        return result("refused")
    finally:
        print("tidied up")


def result(word: str) -> str:
    print(f"result {word}")
    return word


def count() -> int:
    doors = 1
    try:
        return doors
    finally:
        doors = 2
        print(f"count {doors}")

"""It prints:
open front
result opened
tidied up
opened
open
caught
result refused
tidied up
refused
count 2
1
"""
