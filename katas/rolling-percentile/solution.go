package kata

import "sort"

type RollingPercentile struct {
	memory  int
	percent int
	// Those that count, in the order of arrival and once more in ascending order.
	arrived []int
	sorted  []int
}

func NewRollingPercentile(memory int, percent int) *RollingPercentile {
	return &RollingPercentile{memory: memory, percent: percent}
}

func (r *RollingPercentile) Observe(sample int) int {
	r.arrived = append(r.arrived, sample)
	place := sort.SearchInts(r.sorted, sample)
	r.sorted = append(r.sorted, 0)
	copy(r.sorted[place+1:], r.sorted[place:])
	r.sorted[place] = sample
	if len(r.arrived) > r.memory {
		oldest := sort.SearchInts(r.sorted, r.arrived[0])
		r.arrived = r.arrived[1:]
		r.sorted = append(r.sorted[:oldest], r.sorted[oldest+1:]...)
	}
	// Rounded up in whole numbers.
	position := (len(r.sorted)*r.percent + 99) / 100
	return r.sorted[position-1]
}
