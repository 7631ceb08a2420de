package kata

import (
	"fmt"
	"strings"
)

func FillTemplate(template string, replacements map[string]string) (string, error) {
	var filled strings.Builder
	// What is left to be read; a replacement never becomes part of it.
	rest := template
	for {
		before, after, found := strings.Cut(rest, "<")
		filled.WriteString(before)
		if !found {
			return filled.String(), nil
		}
		if strings.HasPrefix(after, "<") {
			filled.WriteString("<")
			rest = after[1:]
			continue
		}
		name, behind, closed := strings.Cut(after, ">")
		if !closed {
			return "", fmt.Errorf("the blank before %q is not closed", after)
		}
		value, known := replacements[name]
		if name == "" || !known {
			return "", fmt.Errorf("there is no replacement for %q", name)
		}
		filled.WriteString(value)
		rest = behind
	}
}
