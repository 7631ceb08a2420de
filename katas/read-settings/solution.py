from __future__ import annotations

from dataclasses import dataclass

KNOWN = ("host", "port", "verbose")


@dataclass
class Settings:
    host: str
    port: int
    verbose: bool


def read_settings(entries: list[str]) -> Settings:
    values = _values_of(entries)
    # From here on there are only checked values: whoever holds the result need not ask again.
    return Settings(
        host=_host_of(values.get("host")),
        port=_port_of(values.get("port")),
        verbose=_verbose_of(values.get("verbose")),
    )


def _values_of(entries: list[str]) -> dict[str, str]:
    """Key -> text, of known keys only and each once."""
    values: dict[str, str] = {}
    for line in map(str.strip, entries):
        if line == "" or line.startswith("#"):
            continue
        before, equals, after = line.partition("=")
        key = before.strip()
        if not equals or key not in KNOWN:
            raise ValueError(f"{line!r} has no known key before an equals sign")
        if key in values:
            raise ValueError(f"{key} stands there twice")
        values[key] = after.strip()
    return values


def _host_of(text: str | None) -> str:
    if not text:
        raise ValueError("a host is needed")
    return text


def _port_of(text: str | None) -> int:
    if text is None:
        return 8080
    port = int(text) if text.isascii() and text.isdigit() else 0
    if not 1 <= port <= 65535:
        raise ValueError(f"a port is a number from 1 to 65535, not {text!r}")
    return port


def _verbose_of(text: str | None) -> bool:
    if text not in (None, "true", "false"):
        raise ValueError(f"verbose is true or false, not {text!r}")
    return text == "true"
