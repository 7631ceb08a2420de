package kata

type TokenBucket struct {
	capacity int
	interval int
	tokens   int
	// How many came since time 0, the lost ones included.
	arrived int
}

func NewTokenBucket(capacity int, interval int) *TokenBucket {
	return &TokenBucket{capacity: capacity, interval: interval, tokens: capacity}
}

func (t *TokenBucket) Spend(amount int, now int) bool {
	// Nothing happens between calls: what came meanwhile is made up for here, whether the call succeeds or not.
	arrived := now / t.interval
	t.tokens += arrived - t.arrived
	if t.tokens > t.capacity {
		t.tokens = t.capacity
	}
	t.arrived = arrived
	if amount > t.tokens {
		return false
	}
	t.tokens -= amount
	return true
}
