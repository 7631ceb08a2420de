package kata

type RateLimiter struct {
	limit int
	span  int
	// By client, the moments that may still count, the oldest first; never more than the limit.
	admitted map[string][]int
}

func NewRateLimiter(limit int, span int) *RateLimiter {
	return &RateLimiter{limit: limit, span: span, admitted: map[string][]int{}}
}

func (r *RateLimiter) Admit(client string, now int) bool {
	moments := r.admitted[client]
	// Time never goes back, so what has stopped counting is together at the front and never counts again.
	for len(moments) > 0 && now-moments[0] >= r.span {
		moments = moments[1:]
	}
	free := len(moments) < r.limit
	if free {
		moments = append(moments, now)
	}
	r.admitted[client] = moments
	return free
}
