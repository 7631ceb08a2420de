package kata

import (
	"container/heap"
	"errors"
	"sort"
)

// The times from which each is free, as a heap: the earliest is in front.
type freeTimes struct{ sort.IntSlice }

func (f *freeTimes) Push(value any) { panic("it never grows") }
func (f *freeTimes) Pop() any       { panic("it never shrinks") }

func FinishTimes(workers int, durations []int) ([]int, error) {
	if workers < 1 {
		return nil, errors.New("at least one is needed to do the work")
	}
	// More than there are jobs would never be asked.
	if workers > len(durations) {
		workers = len(durations)
	}
	free := &freeTimes{make([]int, workers)}
	finished := []int{}
	for _, duration := range durations {
		free.IntSlice[0] += duration
		finished = append(finished, free.IntSlice[0])
		heap.Fix(free, 0)
	}
	return finished, nil
}
