package kata

import (
	"fmt"
	"strconv"
	"strings"
)

func FillNumbered(pattern string, parts []string) (string, error) {
	var filled strings.Builder
	// What is left to be read; a part never becomes part of it.
	rest := pattern
	for {
		before, after, found := strings.Cut(rest, "%")
		filled.WriteString(before)
		if !found {
			return filled.String(), nil
		}
		if strings.HasPrefix(after, "%") {
			filled.WriteString("%")
			rest = after[1:]
			continue
		}
		digits := len(after) - len(strings.TrimLeft(after, "0123456789"))
		// Without a digit this is no number, and one too long for an int is no number of a part either.
		number, err := strconv.Atoi(after[:digits])
		if err != nil || number < 1 || number > len(parts) {
			return "", fmt.Errorf("there is no part for the sign before %q", after)
		}
		filled.WriteString(parts[number-1])
		rest = after[digits:]
	}
}
