package kata

type Sale struct {
	Article string
	Pieces  int
}

func BestSeller(sales []Sale) *string {
	totals := map[string]int{}
	for _, sale := range sales {
		totals[sale.Article] += sale.Pieces
	}

	var best *string
	most := 0
	// A map of Go has no order, the list has: the strict comparison leaves a tie with the earlier one.
	for index, sale := range sales {
		if totals[sale.Article] > most {
			best = &sales[index].Article
			most = totals[sale.Article]
		}
	}
	return best
}
