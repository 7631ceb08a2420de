package kata

import "fmt"

const digits = "0123456789abcdefghijklmnopqrstuvwxyz"

func InBase(value int, base int) (string, error) {
	if base < 2 || base > len(digits) {
		return "", fmt.Errorf("there is no base %d", base)
	}
	sign, rest := "", value
	if rest < 0 {
		sign, rest = "-", -rest
	}
	text := ""
	// The last digit comes out first; zero has one too, so look for the end only after it.
	for rest > 0 || text == "" {
		text = digits[rest%base:rest%base+1] + text
		rest /= base
	}
	return sign + text, nil
}
