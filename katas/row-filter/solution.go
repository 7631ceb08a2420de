package kata

import "fmt"

type Condition struct {
	Field string
	Test  string
	Limit int
}

type predicate func(row map[string]int) bool

var comparisons = map[string]func(actual, wanted int) bool{
	"is":    func(actual, wanted int) bool { return actual == wanted },
	"not":   func(actual, wanted int) bool { return actual != wanted },
	"over":  func(actual, wanted int) bool { return actual > wanted },
	"under": func(actual, wanted int) bool { return actual < wanted },
}

func MatchingRows(rows []map[string]int, conditions []Condition) ([]int, error) {
	// Made before anything is asked, so that an unknown name is found even if nobody would come to it.
	predicates := []predicate{}
	for _, each := range conditions {
		made, err := predicateOf(each)
		if err != nil {
			return nil, err
		}
		predicates = append(predicates, made)
	}

	places := []int{}
	for place, row := range rows {
		if allHold(predicates, row) {
			places = append(places, place)
		}
	}
	return places, nil
}

func predicateOf(condition Condition) (predicate, error) {
	compare, known := comparisons[condition.Test]
	if !known {
		return nil, fmt.Errorf("nothing is known about %q", condition.Test)
	}
	return func(row map[string]int) bool {
		actual, there := row[condition.Field]
		return there && compare(actual, condition.Limit)
	}, nil
}

func allHold(predicates []predicate, row map[string]int) bool {
	for _, holds := range predicates {
		if !holds(row) {
			return false
		}
	}
	return true
}
