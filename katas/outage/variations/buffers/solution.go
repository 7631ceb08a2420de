package kata

import (
	"container/heap"
	"errors"
)

type Link struct {
	Supplier string
	Customer string
	Stock    int
}

type stop struct {
	day     int
	company string
}

// stops has the earliest in front.
type stops []stop

func (s stops) Len() int           { return len(s) }
func (s stops) Less(i, j int) bool { return s[i].day < s[j].day }
func (s stops) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }
func (s *stops) Push(each any)     { *s = append(*s, each.(stop)) }
func (s *stops) Pop() any {
	end := len(*s) - 1
	popped := (*s)[end]
	*s = (*s)[:end]
	return popped
}

func StopTimes(links []Link, stopped string) (map[string]int, error) {
	supplied := map[string][]Link{}
	for _, link := range links {
		if link.Stock < 0 {
			return nil, errors.New("there is no stock below 0")
		}
		supplied[link.Supplier] = append(supplied[link.Supplier], link)
	}

	settled := map[string]int{}
	open := &stops{{0, stopped}}
	for open.Len() > 0 {
		// The earliest can come down no more: every way to it begins with one that is later still.
		next := heap.Pop(open).(stop)
		if _, done := settled[next.company]; done {
			continue
		}
		settled[next.company] = next.day
		for _, link := range supplied[next.company] {
			heap.Push(open, stop{next.day + link.Stock, link.Customer})
		}
	}
	return settled, nil
}
