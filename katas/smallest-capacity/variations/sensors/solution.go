package kata

import (
	"errors"
	"sort"
)

func WidestGap(spots []int, sensors int) (int, error) {
	if sensors < 2 || sensors > len(spots) {
		return 0, errors.New("there have to be 2 or more, and a spot for each")
	}
	length := spots[len(spots)-1] - spots[0]
	// The first distance that is too large; the one before it is the last at which enough of them fit.
	return sort.Search(length, func(distance int) bool { return fitting(spots, distance+1) < sensors }), nil
}

func fitting(spots []int, distance int) int {
	count, last := 1, spots[0]
	for _, spot := range spots {
		// The first spot that is far enough leaves the most room for the others.
		if spot-last >= distance {
			count++
			last = spot
		}
	}
	return count
}
