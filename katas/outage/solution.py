from __future__ import annotations

from collections import defaultdict


def affected_by(needs: dict[str, list[str]], failed: str) -> list[str]:
    if failed not in needs:
        raise ValueError(f"there is no {failed!r}")
    # Turned around: by name, what is affected directly.
    users: defaultdict[str, list[str]] = defaultdict(list)
    for name, used in needs.items():
        for each in used:
            users[each].append(name)

    affected: list[str] = []
    seen = {failed}
    layer = [failed]
    while layer:
        # All that are one step further, each once.
        layer = sorted({user for name in layer for user in users[name]} - seen)
        seen.update(layer)
        affected += layer
    return affected
