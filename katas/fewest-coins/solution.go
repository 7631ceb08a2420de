package kata

func FewestCoins(coins []int, amount int) *int {
	// fewest[total] is the answer for that total; nil says that it cannot be made up.
	fewest := make([]*int, amount+1)
	fewest[0] = new(int)
	for total := 1; total <= amount; total++ {
		for _, value := range coins {
			if value > total || fewest[total-value] == nil {
				continue
			}
			// Whichever is the last one, the others are a best answer for what is left without it.
			count := *fewest[total-value] + 1
			if fewest[total] == nil || count < *fewest[total] {
				fewest[total] = &count
			}
		}
	}
	return fewest[amount]
}
