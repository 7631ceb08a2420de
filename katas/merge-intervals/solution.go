package kata

import "sort"

type Span struct {
	Begin int
	End   int
}

func MergeSpans(spans []Span) []Span {
	sorted := append([]Span{}, spans...)
	sort.Slice(sorted, func(i, j int) bool { return sorted[i].Begin < sorted[j].Begin })

	merged := []Span{}
	for _, next := range sorted {
		// In this order only the last one can still grow, and it may reach further than the one that joins it.
		last := len(merged) - 1
		if last < 0 || next.Begin > merged[last].End {
			merged = append(merged, next)
		} else if next.End > merged[last].End {
			merged[last].End = next.End
		}
	}
	return merged
}
