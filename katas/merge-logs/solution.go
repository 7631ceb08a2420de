package kata

import (
	"container/heap"
	"fmt"
)

type Entry struct {
	Time int
	Line string
}

// source is what is left of one of them, never empty, and its place among the others.
type source struct {
	rest  []Entry
	place int
}

// fronts has the source in front whose first entry is the earliest, and of equal ones the first source.
type fronts []source

func (f fronts) Len() int      { return len(f) }
func (f fronts) Swap(i, j int) { f[i], f[j] = f[j], f[i] }
func (f fronts) Less(i, j int) bool {
	if f[i].rest[0].Time != f[j].rest[0].Time {
		return f[i].rest[0].Time < f[j].rest[0].Time
	}
	return f[i].place < f[j].place
}
func (f *fronts) Push(each any) { *f = append(*f, each.(source)) }
func (f *fronts) Pop() any {
	end := len(*f) - 1
	popped := (*f)[end]
	*f = (*f)[:end]
	return popped
}

func MergeLogs(logs [][]Entry) ([]string, error) {
	waiting := fronts{}
	for place, entries := range logs {
		if len(entries) > 0 {
			waiting = append(waiting, source{entries, place})
		}
	}
	heap.Init(&waiting)

	lines := []string{}
	for len(waiting) > 0 {
		first := &waiting[0]
		entry := first.rest[0]
		lines = append(lines, entry.Line)
		first.rest = first.rest[1:]
		if len(first.rest) == 0 {
			heap.Pop(&waiting)
			continue
		}
		if first.rest[0].Time < entry.Time {
			return nil, fmt.Errorf("it goes back from %d to %d", entry.Time, first.rest[0].Time)
		}
		heap.Fix(&waiting, 0)
	}
	return lines, nil
}
