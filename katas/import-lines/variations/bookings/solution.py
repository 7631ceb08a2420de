from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass
class Booking:
    guest: str
    persons: int
    arrives: int
    leaves: int
    email: str | None


def faults_of(bookings: list[Booking]) -> list[str]:
    faults: list[str] = []
    sound: list[Booking] = []
    for number, booking in enumerate(bookings, start=1):
        # All of them are gathered: who repairs one fault wants to know of the others.
        words = list(wrong_with(booking, sound))
        if not words:
            sound.append(booking)
        faults += [f"{number}: {word}" for word in words]
    return faults


def wrong_with(booking: Booking, sound: list[Booking]) -> Iterator[str]:
    has_dates = booking.arrives < booking.leaves
    if not booking.guest:
        yield "guest"
    if not 1 <= booking.persons <= 8:
        yield "persons"
    if not has_dates:
        yield "dates"
    if booking.email is not None and not is_address(booking.email):
        yield "email"
    if has_dates and any(overlap(booking, other) for other in sound):
        yield "taken"


def is_address(text: str) -> bool:
    parts = text.split("@")
    return len(parts) == 2 and all(parts)


def overlap(a: Booking, b: Booking) -> bool:
    return a.arrives < b.leaves and b.arrives < a.leaves
