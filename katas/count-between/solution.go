package kata

func CountBetween(sorted []int, least int, most int) int {
	if least > most {
		return 0
	}
	begin := border(sorted, func(candidate int) bool { return candidate >= least })
	end := border(sorted, func(candidate int) bool { return candidate > most })
	return end - begin
}

// border is the first position where holds is true; it must be false up to some point and true from there on.
func border(values []int, holds func(int) bool) int {
	low := 0
	// The border may lie behind the last element, so the range of possible answers ends at the length.
	high := len(values)
	for low < high {
		middle := low + (high-low)/2
		if holds(values[middle]) {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return low
}
