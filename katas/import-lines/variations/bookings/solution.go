package kata

import (
	"fmt"
	"strings"
)

type Booking struct {
	Guest   string
	Persons int
	Arrives int
	Leaves  int
	Email   *string
}

func FaultsOf(bookings []Booking) []string {
	faults := []string{}
	sound := []Booking{}
	for index, booking := range bookings {
		// All of them are gathered: who repairs one fault wants to know of the others.
		words := wrongWith(booking, sound)
		if len(words) == 0 {
			sound = append(sound, booking)
		}
		for _, word := range words {
			faults = append(faults, fmt.Sprintf("%d: %s", index+1, word))
		}
	}
	return faults
}

func wrongWith(booking Booking, sound []Booking) []string {
	words := []string{}
	check := func(word string, isRight bool) {
		if !isRight {
			words = append(words, word)
		}
	}
	hasDates := booking.Arrives < booking.Leaves
	check("guest", booking.Guest != "")
	check("persons", booking.Persons >= 1 && booking.Persons <= 8)
	check("dates", hasDates)
	check("email", booking.Email == nil || isAddress(*booking.Email))
	check("taken", !hasDates || isFree(booking, sound))
	return words
}

func isAddress(text string) bool {
	parts := strings.Split(text, "@")
	return len(parts) == 2 && parts[0] != "" && parts[1] != ""
}

func isFree(booking Booking, sound []Booking) bool {
	for _, other := range sound {
		if booking.Arrives < other.Leaves && other.Arrives < booking.Leaves {
			return false
		}
	}
	return true
}
