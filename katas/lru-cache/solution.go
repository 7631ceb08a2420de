package kata

import "container/list"

type LruCache struct {
	capacity int
	// In order of use, the most recent first.
	order *list.List
	// Where each key stands in that order.
	entries map[string]*list.Element
}

type entry struct {
	key    string
	amount int
}

func NewLruCache(capacity int) *LruCache {
	return &LruCache{capacity: capacity, order: list.New(), entries: map[string]*list.Element{}}
}

func (c *LruCache) Write(key string, amount int) {
	if element, found := c.entries[key]; found {
		element.Value = entry{key, amount}
		c.order.MoveToFront(element)
		return
	}
	c.entries[key] = c.order.PushFront(entry{key, amount})
	if c.order.Len() > c.capacity {
		oldest := c.order.Remove(c.order.Back()).(entry)
		delete(c.entries, oldest.key)
	}
}

func (c *LruCache) Read(key string) *int {
	element, found := c.entries[key]
	if !found {
		return nil
	}
	c.order.MoveToFront(element)
	amount := element.Value.(entry).amount
	return &amount
}
