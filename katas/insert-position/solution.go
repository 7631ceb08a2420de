package kata

func InsertPosition(sorted []int, target int) int {
	// Invariant: everything before low is smaller than the target, nothing from high on is. They meet at the answer.
	low, high := 0, len(sorted)
	for low < high {
		middle := low + (high-low)/2
		if sorted[middle] < target {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}
