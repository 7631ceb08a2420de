package kata

type Changes struct {
	Removed []string
	Added   []string
}

func ListChanges(before []string, after []string) Changes {
	return Changes{Removed: unmatched(before, after), Added: unmatched(after, before)}
}

// What of one list finds no partner in the other.
func unmatched(list, other []string) []string {
	partners := map[string]int{}
	for _, text := range other {
		partners[text]++
	}
	left := []string{}
	for _, text := range list {
		// Each partner is used up once, by the earliest that asks.
		if partners[text] > 0 {
			partners[text]--
		} else {
			left = append(left, text)
		}
	}
	return left
}
