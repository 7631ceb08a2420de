package kata

type Call struct {
	At      int
	Service string
	Works   bool
}

type breaker struct {
	failures int
	paused   bool
	until    int
}

func SparedCalls(calls []Call, threshold int, pause int) map[string]int {
	spared := map[string]int{}
	breakers := map[string]breaker{}
	for _, call := range calls {
		current := breakers[call.Service]
		switch {
		case current.paused && call.At < current.until:
			spared[call.Service]++
		case call.Works:
			delete(breakers, call.Service)
		default:
			// The row outlasts the pause: only success empties it, so a trial that fails is enough for the next one.
			row := current.failures + 1
			breakers[call.Service] = breaker{failures: row, paused: row >= threshold, until: call.At + pause}
		}
	}
	return spared
}
