package kata

import "sort"

type entry struct{ from, to int }

type RoomCalendar struct {
	first, last int
	// Sorted, none overlapping another.
	entries []entry
}

func NewRoomCalendar(opens int, closes int) *RoomCalendar {
	return &RoomCalendar{first: opens, last: closes}
}

func (calendar *RoomCalendar) Book(begin int, end int) bool {
	if begin >= end || begin < calendar.first || end > calendar.last {
		return false
	}
	for _, other := range calendar.entries {
		// Two overlap exactly when each begins before the other ends.
		if begin < other.to && other.from < end {
			return false
		}
	}
	calendar.entries = append(calendar.entries, entry{begin, end})
	sort.Slice(calendar.entries, func(i, j int) bool { return calendar.entries[i].from < calendar.entries[j].from })
	return true
}

func (calendar *RoomCalendar) Cancel(begin int) bool {
	for index, one := range calendar.entries {
		if one.from == begin {
			calendar.entries = append(calendar.entries[:index], calendar.entries[index+1:]...)
			return true
		}
	}
	return false
}

func (calendar *RoomCalendar) NextFree(earliest int, minutes int) *int {
	candidate := earliest
	if candidate < calendar.first {
		candidate = calendar.first
	}
	for _, other := range calendar.entries {
		if candidate+minutes <= other.from {
			break
		}
		// Too little room before this one. It may also lie before the candidate altogether, which then stays.
		if candidate < other.to {
			candidate = other.to
		}
	}
	if candidate+minutes > calendar.last {
		return nil
	}
	return &candidate
}
