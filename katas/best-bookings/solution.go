package kata

import "sort"

type Offer struct {
	Starts int
	Until  int
	Pays   int
}

func BestIncome(offers []Offer) int {
	sorted := append([]Offer{}, offers...)
	sort.Slice(sorted, func(i, j int) bool { return sorted[i].Until < sorted[j].Until })
	// At n: the best for the first n of them.
	best := []int{0}
	for index, each := range sorted {
		// Without it, or with it and whatever was over before it begins.
		ended := sort.Search(len(sorted), func(i int) bool { return sorted[i].Until > each.Starts })
		without, with := best[index], each.Pays+best[ended]
		if with > without {
			best = append(best, with)
		} else {
			best = append(best, without)
		}
	}
	return best[len(sorted)]
}
