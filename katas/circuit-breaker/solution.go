package kata

type state int

const (
	closed state = iota
	open
	onTrial
)

type CircuitBreaker struct {
	threshold int
	pause     int
	state     state
	// In a row; only while closed.
	failures int
	// When it opened; only while open.
	since int
}

func NewCircuitBreaker(threshold int, pause int) *CircuitBreaker {
	return &CircuitBreaker{threshold: threshold, pause: pause}
}

func (c *CircuitBreaker) MaySend(now int) bool {
	switch c.state {
	case closed:
		return true
	case open:
		if now-c.since < c.pause {
			return false
		}
		c.state = onTrial
		return true
	default:
		return false
	}
}

func (c *CircuitBreaker) Report(success bool, now int) {
	// Open: whatever comes now was under way before, and says nothing new.
	if c.state == open {
		return
	}
	if success {
		c.state = closed
		c.failures = 0
		return
	}
	c.failures++
	if c.state == onTrial || c.failures >= c.threshold {
		c.state = open
		c.since = now
	}
}
