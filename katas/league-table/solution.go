package kata

import "sort"

type Team struct {
	Name     string
	Points   int
	Scored   int
	Conceded int
}

func TableOrder(teams []Team) []string {
	ordered := append([]Team{}, teams...)
	sort.Slice(ordered, func(i, j int) bool { return ahead(ordered[i], ordered[j]) })
	names := make([]string, len(ordered))
	for place, team := range ordered {
		names[place] = team.Name
	}
	return names
}

// ahead lets the first rule decide that tells the two apart.
func ahead(one, other Team) bool {
	if one.Points != other.Points {
		return one.Points > other.Points
	}
	if difference(one) != difference(other) {
		return difference(one) > difference(other)
	}
	if one.Scored != other.Scored {
		return one.Scored > other.Scored
	}
	return one.Name < other.Name
}

func difference(team Team) int {
	return team.Scored - team.Conceded
}
