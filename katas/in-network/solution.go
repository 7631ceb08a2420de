package kata

import (
	"fmt"
	"strconv"
	"strings"
)

func InNetwork(address string, network string) (bool, error) {
	base, lengthText, _ := strings.Cut(network, "/")
	length, err := readNumber(lengthText, 32)
	if err != nil {
		return false, err
	}
	one, err := readAddress(address)
	if err != nil {
		return false, err
	}
	other, err := readAddress(base)
	if err != nil {
		return false, err
	}
	// Shifting by all 32 bits leaves zero in Go.
	return one>>(32-length) == other>>(32-length), nil
}

func readAddress(text string) (uint32, error) {
	parts := strings.Split(text, ".")
	if len(parts) != 4 {
		return 0, fmt.Errorf("an address has four parts: %q", text)
	}
	var value uint32
	for _, part := range parts {
		number, err := readNumber(part, 255)
		if err != nil {
			return 0, err
		}
		// Eight bits more: what has been read moves up, the part takes their place.
		value = value<<8 | number
	}
	return value, nil
}

func readNumber(text string, most uint32) (uint32, error) {
	number, err := strconv.ParseUint(text, 10, 32)
	// What a number is written as must be exactly the text: no leading zero.
	if err != nil || strconv.FormatUint(number, 10) != text || uint32(number) > most {
		return 0, fmt.Errorf("not a number up to %d: %q", most, text)
	}
	return uint32(number), nil
}
