package kata

import (
	"errors"
	"strings"
)

func WrapText(text string, width int) ([]string, error) {
	if width < 1 {
		return nil, errors.New("a line needs a width of 1 or more")
	}
	lines := []string{}
	line := ""
	for _, word := range strings.Fields(text) {
		if line != "" && len(line)+1+len(word) <= width {
			line += " " + word
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		// The last piece stays the current line, so that more words can follow it.
		rest := word
		for len(rest) > width {
			lines = append(lines, rest[:width])
			rest = rest[width:]
		}
		line = rest
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines, nil
}
