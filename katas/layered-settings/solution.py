from __future__ import annotations


def effective_settings(layers: list[dict[str, str | None]]) -> dict[str, str]:
    result: dict[str, str] = {}
    for entries in layers:
        dropped = [name for name, value in entries.items() if value is None]
        # All removals first: they reach only into what was there before.
        result = {
            name: value
            for name, value in result.items()
            if not any(name == above or name.startswith(f"{above}.") for above in dropped)
        }
        result.update({name: value for name, value in entries.items() if value is not None})
    return result
