package kata

func StockChanges(monday map[string]int, friday map[string]int) map[string]int {
	changes := map[string]int{}
	for _, articles := range []map[string]int{monday, friday} {
		for article := range articles {
			// Missing is 0, so that what is new and what is gone need no case of their own.
			if change := friday[article] - monday[article]; change != 0 {
				changes[article] = change
			}
		}
	}
	return changes
}
