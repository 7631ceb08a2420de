package kata

import (
	"errors"
	"fmt"
)

var units = []struct {
	letter  rune
	seconds int
}{{'h', 3600}, {'m', 60}, {'s', 1}}

func ParseDuration(text string) (int, error) {
	total, number := 0, 0
	hasDigits := false
	next := 0
	for _, character := range text {
		if character >= '0' && character <= '9' {
			number = number*10 + int(character-'0')
			hasDigits = true
			continue
		}
		found := next
		for found < len(units) && units[found].letter != character {
			found++
		}
		if found == len(units) || !hasDigits {
			return 0, fmt.Errorf("unexpected %q", character)
		}
		total += number * units[found].seconds
		number, hasDigits = 0, false
		next = found + 1
	}
	if next == 0 {
		return 0, errors.New("a number and its unit are missing")
	}
	return total, nil
}
