package kata

import (
	"regexp"
	"strings"
)

var tokenShape = regexp.MustCompile(`(?s)\*\*+|.`)

// rests is what is left of both, as positions.
type rests struct {
	token int
	at    int
}

func GlobMatches(pattern string, path string) bool {
	tokens := tokenShape.FindAllString(pattern, -1)
	// Stars lead to the same rests on many ways; without remembering them their number doubles with each star.
	known := map[rests]bool{}

	var fits func(left rests) bool
	step := func(left rests) bool {
		if left.token == len(tokens) {
			return left.at == len(path)
		}
		token := tokens[left.token]
		goesOn := left.at < len(path) && stands(token, path[left.at])
		// A star is nothing, or one character and then still a star.
		if strings.HasPrefix(token, "*") {
			return fits(rests{left.token + 1, left.at}) || (goesOn && fits(rests{left.token, left.at + 1}))
		}
		return goesOn && fits(rests{left.token + 1, left.at + 1})
	}
	fits = func(left rests) bool {
		found, done := known[left]
		if !done {
			found = step(left)
			known[left] = found
		}
		return found
	}
	return fits(rests{})
}

// stands tells whether this character can be what the token stands for, or part of it.
func stands(token string, character byte) bool {
	if token == "*" || token == "?" {
		return character != '/'
	}
	return token == string(character) || strings.HasPrefix(token, "**")
}
