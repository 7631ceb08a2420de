package kata

import "sort"

type Match struct {
	Home      string
	Away      string
	HomeGoals int
	AwayGoals int
}

type standing struct {
	name                     string
	points, scored, conceded int
}

func TableFrom(matches []Match) []string {
	standings := map[string]standing{}
	// play takes one side's view of a match.
	play := func(name string, scored, conceded int) {
		before := standings[name]
		standings[name] = standing{
			name:     name,
			points:   before.points + pointsFor(scored-conceded),
			scored:   before.scored + scored,
			conceded: before.conceded + conceded,
		}
	}
	for _, match := range matches {
		play(match.Home, match.HomeGoals, match.AwayGoals)
		play(match.Away, match.AwayGoals, match.HomeGoals)
	}

	names := make([]string, 0, len(standings))
	for name := range standings {
		names = append(names, name)
	}
	sort.Slice(names, func(i, j int) bool { return ahead(standings[names[i]], standings[names[j]]) })
	return names
}

func pointsFor(difference int) int {
	switch {
	case difference > 0:
		return 3
	case difference == 0:
		return 1
	default:
		return 0
	}
}

func ahead(one, other standing) bool {
	if one.points != other.points {
		return one.points > other.points
	}
	if difference, otherDifference := one.scored-one.conceded, other.scored-other.conceded; difference != otherDifference {
		return difference > otherDifference
	}
	if one.scored != other.scored {
		return one.scored > other.scored
	}
	return one.name < other.name
}
