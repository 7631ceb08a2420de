package kata

import "fmt"

func RetryWaits(outcomes []string, firstWait int, longestWait int) ([]int, error) {
	waits := []int{}
	// Cut at every step, so that it never grows out of an int.
	next := atMost(longestWait, firstWait)
	for _, outcome := range outcomes {
		if outcome == "ok" {
			return waits, nil
		}
		// Only what may pass is worth another attempt; everything else has to be heard of.
		if outcome != "busy" {
			return nil, fmt.Errorf("%q will not pass by waiting", outcome)
		}
		waits = append(waits, next)
		next = atMost(longestWait, next*2)
	}
	return nil, fmt.Errorf("none of %d attempts succeeded", len(outcomes))
}

func atMost(limit, wait int) int {
	if wait > limit {
		return limit
	}
	return wait
}
