package kata

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

type triple [3]int

var (
	boundShape  = regexp.MustCompile(`^([<>]=?|[~^]?)(.*)$`)
	tripleShape = regexp.MustCompile(`^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$`)
)

func Satisfies(version string, needed string) (bool, error) {
	actual, err := tripleOf(version)
	if err != nil {
		return false, err
	}
	found := false
	// Everything is read, also behind a choice that will do, so that a mistake does not hide behind the answer.
	for _, choice := range strings.Split(needed, " || ") {
		all := true
		for _, bound := range strings.Split(choice, " ") {
			allowed, err := allows(bound, actual)
			if err != nil {
				return false, err
			}
			all = all && allowed
		}
		found = found || all
	}
	return found, nil
}

func allows(bound string, actual triple) (bool, error) {
	match := boundShape.FindStringSubmatch(bound)
	if match == nil {
		return false, fmt.Errorf("%q is no bound", bound)
	}
	wanted, err := tripleOf(match[2])
	order := compare(actual, wanted)
	switch sign := match[1]; sign {
	case ">":
		return order > 0, err
	case ">=":
		return order >= 0, err
	case "<":
		return order < 0, err
	case "<=":
		return order <= 0, err
	default:
		return order >= 0 && sameUpTo(fixedBy(sign, wanted), actual, wanted), err
	}
}

// fixedBy tells how many of the numbers may not change.
func fixedBy(sign string, wanted triple) int {
	switch sign {
	case "~":
		return 2
	case "^":
		for place, number := range wanted {
			if number != 0 {
				return place + 1
			}
		}
	}
	return len(wanted)
}

func sameUpTo(count int, a, b triple) bool {
	for place := 0; place < count; place++ {
		if a[place] != b[place] {
			return false
		}
	}
	return true
}

// compare is below, at or above 0. Like words: the first place that differs decides.
func compare(a, b triple) int {
	for place := range a {
		if a[place] != b[place] {
			return a[place] - b[place]
		}
	}
	return 0
}

func tripleOf(text string) (triple, error) {
	match := tripleShape.FindStringSubmatch(text)
	if match == nil {
		return triple{}, fmt.Errorf("%q is not three numbers with dots", text)
	}
	numbers := triple{}
	for place := range numbers {
		number, err := strconv.Atoi(match[place+1])
		if err != nil {
			return triple{}, err
		}
		numbers[place] = number
	}
	return numbers, nil
}
