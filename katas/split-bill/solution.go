package kata

import (
	"errors"
	"sort"
)

func SplitBill(cents int, weights []int) ([]int, error) {
	total := 0
	for _, weight := range weights {
		if weight < 0 {
			return nil, errors.New("no weight may be below 0")
		}
		total += weight
	}
	if cents < 0 || total == 0 {
		return nil, errors.New("there is nothing to divide, or nobody to divide it among")
	}

	left := cents
	shares := make([]int, len(weights))
	places := make([]int, len(weights))
	for place, weight := range weights {
		shares[place] = cents * weight / total
		left -= shares[place]
		places[place] = place
	}
	// The remainder is the lost fraction times the total: whole numbers compare exactly.
	remainder := func(place int) int { return cents * weights[place] % total }
	sort.SliceStable(places, func(i, j int) bool { return remainder(places[i]) > remainder(places[j]) })
	for _, place := range places[:left] {
		shares[place]++
	}
	return shares, nil
}
