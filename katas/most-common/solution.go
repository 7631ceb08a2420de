package kata

func MostCommon(words []string) *string {
	counts := map[string]int{}
	for _, item := range words {
		counts[item]++
	}

	var best *string
	// A map of Go has no order, the list has: the strict comparison leaves a tie with the earlier one.
	for index, item := range words {
		if best == nil || counts[item] > counts[*best] {
			best = &words[index]
		}
	}
	return best
}
