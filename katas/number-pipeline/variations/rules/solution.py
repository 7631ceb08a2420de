from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

Predicate = Callable[[str], bool]


@dataclass
class Rule:
    verb: str
    letters: str
    rules: list[Rule]


def matching(rule: Rule, words: list[str]) -> list[str]:
    return list(filter(_predicate_of(rule), words))


def _predicate_of(rule: Rule) -> Predicate:
    """A rule becomes a function once, and not again for every word."""
    # The inner rules first, all of them: a fault in one shows even where it would never be asked.
    parts = [_predicate_of(inner) for inner in rule.rules]
    if rule.verb == "starts":
        return lambda word: word.startswith(rule.letters)
    if rule.verb == "ends":
        return lambda word: word.endswith(rule.letters)
    if rule.verb == "all":
        return lambda word: all(part(word) for part in parts)
    if rule.verb == "any":
        return lambda word: any(part(word) for part in parts)
    if rule.verb == "not":
        if len(parts) != 1:
            raise ValueError(f"'not' takes one rule, here are {len(parts)}")
        return lambda word: not parts[0](word)
    raise ValueError(f"there is no verb {rule.verb!r}")
