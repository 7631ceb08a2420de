from __future__ import annotations

import re
from functools import cache


def glob_matches(pattern: str, path: str) -> bool:
    tokens = re.findall(r"\*\*+|.", pattern, re.DOTALL)

    # Stars lead to the same rests on many ways; without remembering them their number doubles with each star.
    @cache
    def fits(token: int, at: int) -> bool:
        """Does the rest of the tokens fit the rest of the text?"""
        if token == len(tokens):
            return at == len(path)
        goes_on = at < len(path) and stands(tokens[token], path[at])
        # A star is nothing, or one character and then still a star.
        if tokens[token].startswith("*"):
            return fits(token + 1, at) or (goes_on and fits(token, at + 1))
        return goes_on and fits(token + 1, at + 1)

    return fits(0, 0)


def stands(token: str, character: str) -> bool:
    """Can this character be what the token stands for, or part of it?"""
    if token in ("*", "?"):
        return character != "/"
    return token == character or token.startswith("**")
