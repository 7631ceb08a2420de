package kata

import "strings"

var openers = map[byte]byte{')': '(', ']': '[', '}': '{'}

func FirstFault(code string) *int {
	// The positions of the brackets still open, innermost last: a position tells the kind as well.
	open := []int{}
	for position := 0; position < len(code); position++ {
		character := code[position]
		if strings.IndexByte("([{", character) >= 0 {
			open = append(open, position)
		}
		opener, closes := openers[character]
		if !closes {
			continue
		}
		if len(open) == 0 || code[open[len(open)-1]] != opener {
			return &position
		}
		open = open[:len(open)-1]
	}
	if len(open) == 0 {
		return nil
	}
	return &open[0]
}
