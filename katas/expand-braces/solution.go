package kata

import (
	"errors"
	"strings"
)

func ExpandBraces(pattern string) ([]string, error) {
	before, _, hasGroup := strings.Cut(pattern, "{")
	if strings.Contains(before, "}") {
		return nil, errors.New("a closing brace has no partner")
	}
	if !hasGroup {
		return []string{pattern}, nil
	}

	choices, end, err := readGroup(pattern, len(before))
	if err != nil {
		return nil, err
	}
	// Choices and rest are smaller patterns of the same kind.
	rests, err := ExpandBraces(pattern[end+1:])
	if err != nil {
		return nil, err
	}
	results := []string{}
	for _, choice := range choices {
		words, err := ExpandBraces(choice)
		if err != nil {
			return nil, err
		}
		for _, word := range words {
			for _, rest := range rests {
				results = append(results, before+word+rest)
			}
		}
	}
	return results, nil
}

// readGroup splits the group that opens at open at its own commas, not at those of groups inside it.
func readGroup(text string, open int) (choices []string, end int, err error) {
	depth := 0
	start := open + 1
	for position := open; position < len(text); position++ {
		character := text[position]
		switch character {
		case '{':
			depth++
		case '}':
			depth--
		}
		if depth == 0 || (depth == 1 && character == ',') {
			choices = append(choices, text[start:position])
			start = position + 1
		}
		if depth == 0 {
			return choices, position, nil
		}
	}
	return nil, 0, errors.New("a group is never closed")
}
