package kata

import (
	"sort"
	"strconv"
	"strings"
)

type version struct {
	text    string
	numbers []string
	// Of the pre-release; without one there are none.
	parts []string
}

func SortVersions(versions []string) []string {
	parsed := make([]version, len(versions))
	for index, text := range versions {
		parsed[index] = parse(text)
	}
	sort.SliceStable(parsed, func(i, j int) bool { return less(parsed[i], parsed[j]) })
	sorted := make([]string, len(parsed))
	for index, one := range parsed {
		sorted[index] = one.text
	}
	return sorted
}

func parse(text string) version {
	// Only the first hyphen separates; later ones belong to a part.
	core, rest, found := strings.Cut(text, "-")
	parsed := version{text: text, numbers: strings.Split(core, ".")}
	if found {
		parsed.parts = strings.Split(rest, ".")
	}
	return parsed
}

// less answers at the first difference, the weightiest first.
func less(one, other version) bool {
	for index, number := range one.numbers {
		if number != other.numbers[index] {
			return partLess(number, other.numbers[index])
		}
	}
	if len(one.parts) == 0 || len(other.parts) == 0 {
		return len(one.parts) > len(other.parts)
	}
	for index, part := range one.parts {
		if index == len(other.parts) {
			return false
		}
		if part != other.parts[index] {
			return partLess(part, other.parts[index])
		}
	}
	return len(one.parts) < len(other.parts)
}

func partLess(one, other string) bool {
	number, oneErr := strconv.ParseUint(one, 10, 64)
	otherNumber, otherErr := strconv.ParseUint(other, 10, 64)
	switch {
	case oneErr == nil && otherErr == nil:
		return number < otherNumber
	case oneErr != nil && otherErr != nil:
		return one < other
	default:
		return oneErr == nil
	}
}
