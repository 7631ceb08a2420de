package kata

import (
	"errors"
	"sort"
)

func ParallelBatches(waits map[string][]string) ([][]string, error) {
	left := map[string]bool{}
	for task, earlier := range waits {
		left[task] = true
		for _, name := range earlier {
			left[name] = true
		}
	}

	batches := [][]string{}
	for len(left) > 0 {
		// The whole batch is gathered before any of it counts as done: its tasks must not wait for each other.
		batch := []string{}
		for task := range left {
			if !anyOf(waits[task], left) {
				batch = append(batch, task)
			}
		}
		if len(batch) == 0 {
			return nil, errors.New("the rest wait for each other in a circle")
		}
		for _, task := range batch {
			delete(left, task)
		}
		sort.Strings(batch)
		batches = append(batches, batch)
	}
	return batches, nil
}

func anyOf(names []string, set map[string]bool) bool {
	for _, name := range names {
		if set[name] {
			return true
		}
	}
	return false
}
