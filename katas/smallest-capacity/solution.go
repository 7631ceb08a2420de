package kata

import (
	"errors"
	"sort"
)

func SmallestCapacity(parcels []int, days int) (int, error) {
	if days < 1 {
		return 0, errors.New("it takes 1 or more of them")
	}
	largest, sum := 0, 0
	for _, each := range parcels {
		sum += each
		if each > largest {
			largest = each
		}
	}
	// From no to yes once along the range: what is enough stays enough when it grows.
	more := sort.Search(sum-largest, func(more int) bool { return tripsWith(largest+more, parcels) <= days })
	return largest + more, nil
}

func tripsWith(capacity int, parcels []int) int {
	trips, load := 1, 0
	for _, each := range parcels {
		// Taking as many as fit each time is never worse than leaving one for later.
		if load+each > capacity {
			trips++
			load = 0
		}
		load += each
	}
	return trips
}
