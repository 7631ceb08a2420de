package kata

import (
	"fmt"
	"sort"
)

func AffectedBy(needs map[string][]string, failed string) ([]string, error) {
	if _, known := needs[failed]; !known {
		return nil, fmt.Errorf("there is no %q", failed)
	}
	// Turned around: by name, what is affected directly.
	users := map[string][]string{}
	for name, used := range needs {
		for _, each := range used {
			users[each] = append(users[each], name)
		}
	}

	affected := []string{}
	seen := map[string]bool{failed: true}
	for round := []string{failed}; len(round) > 0; {
		further := []string{}
		for _, name := range round {
			for _, user := range users[name] {
				// Marked as soon as it is found, or two ways would lead there twice.
				if !seen[user] {
					seen[user] = true
					further = append(further, user)
				}
			}
		}
		sort.Strings(further)
		affected = append(affected, further...)
		round = further
	}
	return affected, nil
}
