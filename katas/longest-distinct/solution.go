package kata

func LongestDistinct(items []string) int {
	lastAt := map[string]int{}
	longest, start := 0, 0
	for position, item := range items {
		// A repeat from before the stretch is no repeat within it: the start must never move back.
		if previous, seen := lastAt[item]; seen && previous >= start {
			start = previous + 1
		}
		lastAt[item] = position
		if length := position - start + 1; length > longest {
			longest = length
		}
	}
	return longest
}
