package kata

import (
	"fmt"
	"strings"
)

type Token struct {
	Kind string
	Text string
}

// The longer ones come first: the shorter ones are their beginnings.
var operators = []string{"<=", ">=", "+", "-", "*", "/", "(", ")", "<", ">"}

func TokensOf(formula string) ([]Token, error) {
	tokens := []Token{}
	for rest := strings.TrimLeft(formula, " "); rest != ""; {
		token, err := firstToken(rest)
		if err != nil {
			return nil, err
		}
		tokens = append(tokens, token)
		rest = strings.TrimLeft(rest[len(token.Text):], " ")
	}
	return tokens, nil
}

// The first character alone decides what kind of token it begins.
func firstToken(rest string) (Token, error) {
	switch {
	case isDigit(rest[0]):
		length, err := numberLength(rest)
		return Token{"number", rest[:length]}, err
	case isLetter(rest[0]):
		return Token{"name", rest[:lengthOf(rest, isWord)]}, nil
	}
	for _, operator := range operators {
		if strings.HasPrefix(rest, operator) {
			return Token{"operator", operator}, nil
		}
	}
	return Token{}, fmt.Errorf("no token begins at %q", rest)
}

func numberLength(rest string) (int, error) {
	length := lengthOf(rest, isDigit)
	if strings.HasPrefix(rest[length:], ".") {
		decimals := lengthOf(rest[length+1:], isDigit)
		if decimals == 0 {
			return 0, fmt.Errorf("a digit is missing after the point in %q", rest)
		}
		length += 1 + decimals
	}
	if length < len(rest) && isWord(rest[length]) {
		return 0, fmt.Errorf("a number touches a letter in %q", rest)
	}
	return length, nil
}

// How many characters at the beginning belong together.
func lengthOf(rest string, belongs func(byte) bool) int {
	length := 0
	for length < len(rest) && belongs(rest[length]) {
		length++
	}
	return length
}

func isDigit(character byte) bool {
	return '0' <= character && character <= '9'
}

func isLetter(character byte) bool {
	return 'a' <= character && character <= 'z' || 'A' <= character && character <= 'Z'
}

func isWord(character byte) bool {
	return isLetter(character) || isDigit(character) || character == '_'
}
