package kata

func BestEarnings(pays []int, rest int) int {
	// At n: the best for the first n days.
	best := make([]int, len(pays)+1)
	for day, pay := range pays {
		// Off, or at work and before that whatever leaves room for the rest.
		worked := pay
		if day > rest {
			worked += best[day-rest]
		}
		best[day+1] = best[day]
		if worked > best[day] {
			best[day+1] = worked
		}
	}
	return best[len(pays)]
}
