from __future__ import annotations

from copy import copy
from dataclasses import dataclass


@dataclass
class Settings:
    size: int
    words: list[str]


def program() -> None:
    defaults = Settings(10, ["on", "off"])
    mine = copy(defaults)
    mine.size = 12
    mine.words[0] = "yes"
    show(defaults)
    show(mine)

    mine.words = ["left", "right"]
    defaults.words[1] = "no"
    show(mine)

    yours = change(defaults)
    show(defaults)
    show(yours)


def change(settings: Settings) -> Settings:
    settings.size = 20
    settings = Settings(30, settings.words)
    settings.words[0] = "maybe"
    return settings


def show(settings: Settings) -> None:
    print(settings.size, " ".join(settings.words))

"""It prints:
10 yes off
12 yes off
12 left right
20 maybe no
30 maybe no
"""
