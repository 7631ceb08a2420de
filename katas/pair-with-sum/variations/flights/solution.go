package kata

func BestTrip(outbound []int, inbound []int, budget int) *int {
	var best *int
	back := len(inbound) - 1
	for _, there := range outbound {
		// Too dear with this one is too dear with all that follow: never back up again.
		for back >= 0 && there+inbound[back] > budget {
			back--
		}
		if back < 0 {
			break
		}
		if sum := there + inbound[back]; best == nil || sum > *best {
			best = &sum
		}
	}
	return best
}
