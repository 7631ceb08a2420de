package kata

import (
	"container/list"
	"fmt"
)

type item struct {
	name string
	size int
}

type SizedCache struct {
	room  int
	total int
	// In order of use, the least recent in front, and where each of them is in it.
	order  *list.List
	places map[string]*list.Element
}

func NewSizedCache(room int) *SizedCache {
	return &SizedCache{room: room, order: list.New(), places: map[string]*list.Element{}}
}

func (s *SizedCache) Keep(entry string, bytes int) ([]string, error) {
	if bytes > s.room {
		return nil, fmt.Errorf("%d is more than all the room there is, %d", bytes, s.room)
	}
	// Out before others have to go: its old size is room for the new one.
	if place, there := s.places[entry]; there {
		s.drop(place)
	}
	gone := []string{}
	for s.total+bytes > s.room {
		gone = append(gone, s.drop(s.order.Front()))
	}
	s.places[entry] = s.order.PushBack(item{entry, bytes})
	s.total += bytes
	return gone, nil
}

func (s *SizedCache) Touch(entry string) bool {
	place, there := s.places[entry]
	if there {
		s.order.MoveToBack(place)
	}
	return there
}

func (s *SizedCache) Taken() int {
	return s.total
}

func (s *SizedCache) drop(place *list.Element) string {
	dropped := s.order.Remove(place).(item)
	delete(s.places, dropped.name)
	s.total -= dropped.size
	return dropped.name
}
