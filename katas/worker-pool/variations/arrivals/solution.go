package kata

import (
	"container/heap"
	"errors"
	"sort"
)

type Visitor struct {
	Arrives int
	Takes   int
}

// The times from which each is free, as a heap: the earliest is in front.
type freeTimes struct{ sort.IntSlice }

func (f *freeTimes) Push(value any) { panic("it never grows") }
func (f *freeTimes) Pop() any       { panic("it never shrinks") }

func LongestDelay(clerks int, visitors []Visitor) (int, error) {
	if clerks < 1 {
		return 0, errors.New("at least one is needed to do the work")
	}
	// More than there are visitors would never be asked.
	if clerks > len(visitors) {
		clerks = len(visitors)
	}
	free := &freeTimes{make([]int, clerks)}
	longest := 0
	for _, visitor := range visitors {
		// Nobody begins before the visitor is there, nor while all are busy.
		begins := free.IntSlice[0]
		if visitor.Arrives > begins {
			begins = visitor.Arrives
		}
		if delay := begins - visitor.Arrives; delay > longest {
			longest = delay
		}
		free.IntSlice[0] = begins + visitor.Takes
		heap.Fix(free, 0)
	}
	return longest, nil
}
