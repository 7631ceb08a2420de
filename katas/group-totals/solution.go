package kata

import (
	"sort"
	"strings"
)

type Sale struct {
	Customer string
	Cents    int
}

func TotalsByCustomer(sales []Sale) []Sale {
	sums := map[string]int{}
	for _, sale := range sales {
		// The key decides what belongs together, so it is made alike before it is looked up.
		sums[strings.ToLower(sale.Customer)] += sale.Cents
	}
	totals := []Sale{}
	for name, sum := range sums {
		totals = append(totals, Sale{name, sum})
	}
	sort.Slice(totals, func(i, j int) bool {
		if totals[i].Cents != totals[j].Cents {
			return totals[i].Cents > totals[j].Cents
		}
		return totals[i].Customer < totals[j].Customer
	})
	return totals
}
