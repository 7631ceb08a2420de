package kata

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

type Flat struct {
	Street string
	Rooms  int
	Rent   int
	Floor  *int
}

type predicate func(flat Flat) bool

var conditionShape = regexp.MustCompile(`^([a-z]+)([=<>])([0-9]+)$`)

var readers = map[string]func(flat Flat) *int{
	"rooms": func(flat Flat) *int { return &flat.Rooms },
	"rent":  func(flat Flat) *int { return &flat.Rent },
	"floor": func(flat Flat) *int { return flat.Floor },
}

var comparisons = map[string]func(actual, wanted int) bool{
	"=": func(actual, wanted int) bool { return actual == wanted },
	"<": func(actual, wanted int) bool { return actual < wanted },
	">": func(actual, wanted int) bool { return actual > wanted },
}

func StreetsFor(flats []Flat, wishes []string) ([]string, error) {
	// Made before any flat is asked, so that a mistake is found even if nobody would come to it.
	wanted := []predicate{}
	for _, wish := range wishes {
		choice := []predicate{}
		for _, text := range strings.Split(wish, "|") {
			condition, err := conditionOf(text)
			if err != nil {
				return nil, err
			}
			choice = append(choice, condition)
		}
		wanted = append(wanted, anyOf(choice))
	}

	every := allOf(wanted)
	streets := []string{}
	for _, flat := range flats {
		if every(flat) {
			streets = append(streets, flat.Street)
		}
	}
	return streets, nil
}

func conditionOf(text string) (predicate, error) {
	match := conditionShape.FindStringSubmatch(text)
	if match == nil || readers[match[1]] == nil {
		return nil, fmt.Errorf("%q is no condition", text)
	}
	read, compare := readers[match[1]], comparisons[match[2]]
	limit, err := strconv.Atoi(match[3])
	return func(flat Flat) bool {
		actual := read(flat)
		return actual != nil && compare(*actual, limit)
	}, err
}

func anyOf(predicates []predicate) predicate {
	return func(flat Flat) bool {
		for _, holds := range predicates {
			if holds(flat) {
				return true
			}
		}
		return false
	}
}

func allOf(predicates []predicate) predicate {
	return func(flat Flat) bool {
		for _, holds := range predicates {
			if !holds(flat) {
				return false
			}
		}
		return true
	}
}
