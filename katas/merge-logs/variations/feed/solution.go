package kata

import (
	"fmt"
	"math"
	"sort"
)

type held struct {
	time   int
	source int
	line   string
}

type LogFeed struct {
	// By source, the time it reported last.
	reported []int
	waiting  []held
}

func NewLogFeed(sources int) *LogFeed {
	reported := make([]int, sources)
	for source := range reported {
		reported[source] = math.MinInt
	}
	return &LogFeed{reported: reported}
}

func (l *LogFeed) Deliver(source int, time int, line string) ([]string, error) {
	if time < l.reported[source] {
		return nil, fmt.Errorf("source %d goes back to %d", source, time)
	}
	l.reported[source] = time
	l.waiting = append(l.waiting, held{time, source, line})
	mark := time
	for _, last := range l.reported {
		if last < mark {
			mark = last
		}
	}
	return l.release(mark), nil
}

func (l *LogFeed) Finish() []string {
	return l.release(math.MaxInt)
}

func (l *LogFeed) release(mark int) []string {
	ordered := l.waiting
	// Stable: lines of one source stay in the order they came.
	sort.SliceStable(ordered, func(i, j int) bool {
		if ordered[i].time != ordered[j].time {
			return ordered[i].time < ordered[j].time
		}
		return ordered[i].source < ordered[j].source
	})
	// What lies at the mark itself may still get company that belongs before it.
	ready := sort.Search(len(ordered), func(i int) bool { return ordered[i].time >= mark })
	lines := []string{}
	for _, each := range ordered[:ready] {
		lines = append(lines, each.line)
	}
	l.waiting = ordered[ready:]
	return lines
}
