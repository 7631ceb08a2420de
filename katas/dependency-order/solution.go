package kata

import (
	"errors"
	"fmt"
)

type Need struct {
	Task   string
	Before string
}

func RunOrder(tasks []string, needs []Need) ([]string, error) {
	waitsFor := map[string][]string{}
	for _, name := range tasks {
		waitsFor[name] = nil
	}
	for _, need := range needs {
		for _, name := range []string{need.Task, need.Before} {
			if _, known := waitsFor[name]; !known {
				return nil, fmt.Errorf("%q is unknown", name)
			}
		}
		waitsFor[need.Task] = append(waitsFor[need.Task], need.Before)
	}

	order := []string{}
	taken := map[string]bool{}
	for len(order) < len(tasks) {
		next, found := firstFree(tasks, waitsFor, taken)
		if !found {
			return nil, errors.New("the rest wait for each other in a circle")
		}
		taken[next] = true
		order = append(order, next)
	}
	return order, nil
}

// firstFree searches from the front, which settles the tie; for long lists a heap of the free ones would be quicker.
func firstFree(names []string, waitsFor map[string][]string, taken map[string]bool) (string, bool) {
	for _, name := range names {
		free := !taken[name]
		for _, earlier := range waitsFor[name] {
			free = free && taken[earlier]
		}
		if free {
			return name, true
		}
	}
	return "", false
}
