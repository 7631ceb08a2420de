package kata

type ExpiringCache struct {
	lasts   int
	entries map[string]entry
}

type entry struct {
	value int
	// The first moment at which it is not good any more.
	end int
}

func NewExpiringCache(lifetime int) *ExpiringCache {
	return &ExpiringCache{lasts: lifetime, entries: map[string]entry{}}
}

func (c *ExpiringCache) Store(key string, content int, now int) {
	c.entries[key] = entry{content, now + c.lasts}
}

func (c *ExpiringCache) Find(key string, now int) *int {
	c.sweep(now)
	if found, ok := c.entries[key]; ok {
		return &found.value
	}
	return nil
}

func (c *ExpiringCache) Count(now int) int {
	c.sweep(now)
	return len(c.entries)
}

// sweep looks at all of them: a map of Go keeps no order. Deleting while ranging over it is allowed.
func (c *ExpiringCache) sweep(now int) {
	for name, one := range c.entries {
		if now >= one.end {
			delete(c.entries, name)
		}
	}
}
