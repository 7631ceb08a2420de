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

func CsvRows(content string) ([][]string, error) {
	rows := [][]string{}
	row := []string{}
	field := []rune{}
	now := start
	for _, character := range content {
		switch {
		case now == quoted && character == '"':
			now = quote
		case now == quoted:
			field = append(field, character)
		case character == ',' || character == '\n':
			row = append(row, string(field))
			field = field[:0]
			now = start
			if character == '\n' {
				rows = append(rows, row)
				row = []string{}
			}
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
	if now == quoted {
		return nil, errors.New("a quoted field is not closed")
	}
	// At the start of a field with none before it in its row, the last line break ended everything.
	if now != start || len(row) > 0 {
		rows = append(rows, append(row, string(field)))
	}
	return rows, nil
}
