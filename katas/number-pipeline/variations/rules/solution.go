package kata

import (
	"fmt"
	"strings"
)

type Rule struct {
	Verb    string
	Letters string
	Rules   []Rule
}

type predicate func(word string) bool

func Matching(rule Rule, words []string) ([]string, error) {
	matches, err := predicateOf(rule)
	if err != nil {
		return nil, err
	}
	found := []string{}
	for _, word := range words {
		if matches(word) {
			found = append(found, word)
		}
	}
	return found, nil
}

// A rule becomes a function once, and not again for every word.
func predicateOf(rule Rule) (predicate, error) {
	// The inner rules first, all of them: a fault in one shows even where it would never be asked.
	parts := []predicate{}
	for _, inner := range rule.Rules {
		part, err := predicateOf(inner)
		if err != nil {
			return nil, err
		}
		parts = append(parts, part)
	}
	switch rule.Verb {
	case "starts":
		return func(word string) bool { return strings.HasPrefix(word, rule.Letters) }, nil
	case "ends":
		return func(word string) bool { return strings.HasSuffix(word, rule.Letters) }, nil
	case "all":
		return func(word string) bool { return count(parts, word) == len(parts) }, nil
	case "any":
		return func(word string) bool { return count(parts, word) > 0 }, nil
	case "not":
		if len(parts) != 1 {
			return nil, fmt.Errorf("not takes one rule, here are %d", len(parts))
		}
		return func(word string) bool { return !parts[0](word) }, nil
	}
	return nil, fmt.Errorf("there is no verb %q", rule.Verb)
}

// How many of them the word matches.
func count(parts []predicate, word string) int {
	matched := 0
	for _, matches := range parts {
		if matches(word) {
			matched++
		}
	}
	return matched
}
