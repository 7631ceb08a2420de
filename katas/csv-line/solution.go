package kata

import (
	"errors"
	"fmt"
)

type state int

const (
	start state = iota
	plain
	quoted
	quote
)

func CsvFields(line string) ([]string, error) {
	fields := []string{}
	field := []rune{}
	now := start
	for _, character := range line {
		switch {
		case now == quoted && character == '"':
			now = quote
		case now == quoted:
			field = append(field, character)
		case character == ',':
			fields = append(fields, string(field))
			field = field[:0]
			now = start
		case character == '"' && now == plain:
			return nil, errors.New("a quote stands in a field that is not quoted")
		case character == '"':
			// Right after another quote it is the second of a pair and stands for itself.
			if now == quote {
				field = append(field, character)
			}
			now = quoted
		case now == quote:
			return nil, fmt.Errorf("%q follows a closing quote", character)
		default:
			field = append(field, character)
			now = plain
		}
	}
	// The end is an event like any other: it closes every field but a quoted one that is still open.
	if now == quoted {
		return nil, errors.New("a quoted field is not closed")
	}
	return append(fields, string(field)), nil
}
