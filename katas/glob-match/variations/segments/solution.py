from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Rule:
    keep: bool
    parts: list[str]


def kept_files(rules: list[Rule], files: list[list[str]]) -> list[list[str]]:
    return [file for file in files if is_kept(rules, file)]


def is_kept(rules: list[Rule], file: list[str]) -> bool:
    return next((rule.keep for rule in reversed(rules) if fits(rule.parts, file)), True)


def fits(parts: list[str], file: list[str]) -> bool:
    if not parts:
        return not file
    first, *rest = parts
    # Nothing, or one part of the path and then still two stars.
    if first == "**":
        return fits(rest, file) or (bool(file) and fits(parts, file[1:]))
    return bool(file) and first in ("*", file[0]) and fits(rest, file[1:])
