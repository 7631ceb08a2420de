package kata

const (
	minutesOfDay  = 24 * 60
	minutesOfWeek = 7 * minutesOfDay
)

type Hours struct {
	Weekday int
	Opens   int
	Closes  int
}

func WaitUntilOpen(hours []Hours, day int, minute int) *int {
	now := day*minutesOfDay + minute
	var shortest *int
	for _, each := range hours {
		wait := waitFor(each, now)
		if shortest == nil || wait < *shortest {
			shortest = &wait
		}
	}
	return shortest
}

func waitFor(hours Hours, now int) int {
	length := hours.Closes - hours.Opens
	if length <= 0 {
		length += minutesOfDay
	}
	// The week is a circle: asking how long ago it opened last leaves no case of its own for its end.
	ago := (now - hours.Weekday*minutesOfDay - hours.Opens + minutesOfWeek) % minutesOfWeek
	if ago < length {
		return 0
	}
	return minutesOfWeek - ago
}
