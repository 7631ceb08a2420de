from __future__ import annotations

from bisect import insort


class RoomCalendar:
    def __init__(self, opens: int, closes: int) -> None:
        self._opens = opens
        self._closes = closes
        # Sorted, none overlapping another.
        self._entries: list[tuple[int, int]] = []

    def book(self, begin: int, end: int) -> bool:
        if not self._opens <= begin < end <= self._closes:
            return False
        # Two overlap exactly when each begins before the other ends.
        if any(begin < other_end and other_begin < end for other_begin, other_end in self._entries):
            return False
        insort(self._entries, (begin, end))
        return True

    def cancel(self, begin: int) -> bool:
        kept = [entry for entry in self._entries if entry[0] != begin]
        found = len(kept) < len(self._entries)
        self._entries = kept
        return found

    def next_free(self, earliest: int, minutes: int) -> int | None:
        candidate = max(earliest, self._opens)
        for other_begin, other_end in self._entries:
            if candidate + minutes <= other_begin:
                break
            # Too little room before this one. It may also lie before the candidate altogether, which then stays.
            candidate = max(candidate, other_end)
        return candidate if candidate + minutes <= self._closes else None
