// Package main makes the calls of a kata and reports what came back, as JSON lines behind a nonce
// (src/runners/message.ts, src/core/wire.ts). This file is the same for every kata; main.go is made for one, and
// harness/kata is the learner's. Neither knows what a call should return.
package main

import (
	"bufio"
	"fmt"
	"log"
	"math"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

const (
	mostValues     = 200_000
	mostCharacters = 2_000_000
	deepest        = 1000
	largestInt     = 1 << 53
	mebibyte       = 1 << 20
)

// The collector closes a file that nobody holds: Go's own last words go here.
var stderr = os.Stderr

// A channel reports to the runner.
type channel struct {
	nonce string
	out   *os.File
}

// open reads the nonce, sets the limits and says that the code is loaded: had it not been, nothing would run.
func open() *channel {
	line, _ := bufio.NewReader(os.Stdin).ReadString('\n')
	c := &channel{strings.TrimSuffix(line, "\n"), os.Stdout}
	// Through one stream, so that what is printed stays in order among our messages.
	os.Stderr = os.Stdout
	log.SetOutput(os.Stdout)
	if len(os.Args) > 1 {
		if most, err := strconv.Atoi(os.Args[1]); err == nil {
			limitMemory(most * mebibyte)
			debug.SetMaxStack(least(64*mebibyte, most*mebibyte/4))
		}
	}
	os.Args = os.Args[:1]
	c.report(`{"type":"loaded"}`)
	return c
}

func (c *channel) report(message string) {
	// A closed stream shows as a run that says nothing.
	_, _ = c.out.WriteString(c.nonce + message + "\n")
}

func (c *channel) start(index int) {
	c.report(fmt.Sprintf(`{"type":"start","case":%d}`, index))
}

func (c *channel) done() {
	c.report(`{"type":"done"}`)
}

// step makes one call and reports what it gave. It returns whether there was neither an error nor a panic.
func (c *channel) step(index, at int, call func(e *encoder) error) bool {
	e := &encoder{}
	started := time.Now()
	outcome, worked := attempt(e, call)
	ms := float64(time.Since(started)) / float64(time.Millisecond)
	c.report(fmt.Sprintf(`{"type":"step","case":%d,"step":%d,"ms":%f,"outcome":%s}`, index, at, ms, outcome))
	return worked
}

func attempt(e *encoder, call func(e *encoder) error) (outcome string, worked bool) {
	returned := false
	defer func() {
		if returned {
			return
		}
		if reason := recover(); reason != nil {
			outcome = threw("panic", fmt.Sprint(reason), string(debug.Stack()))
		}
	}()
	err := call(e)
	returned = true
	if err != nil {
		return threw("", err.Error(), ""), false
	}
	return `{"kind":"returned","value":` + e.text.String() + `}`, true
}

func threw(name, message, stack string) string {
	if len(message) > 10_000 {
		message = message[:10_000]
	}
	return fmt.Sprintf(`{"kind":"threw","error":{"name":%s,"message":%s,"stack":%s}}`, quote(name), quote(message), quote(stack))
}

// An encoder writes one value as the JSON text of a Wire.
type encoder struct {
	text       strings.Builder
	values     int
	characters int
	depth      int
}

// A writer writes a value of type T.
type writer[T any] func(*encoder, T)

func (e *encoder) raw(text string) {
	e.text.WriteString(text)
}

// enter counts one more value; false where it must not be written any more, which has been said then.
func (e *encoder) enter() bool {
	e.values++
	if e.values > mostValues || e.characters > mostCharacters {
		e.raw(`{"kind":"large"}`)
		return false
	}
	if e.depth >= deepest {
		e.raw(`{"kind":"deep"}`)
		return false
	}
	return true
}

func writeNothing(e *encoder) {
	e.raw("null")
}

func writeInt(e *encoder, value int) {
	if value > -largestInt && value < largestInt {
		e.raw(strconv.Itoa(value))
	} else {
		e.raw(`{"kind":"other","what":"an int beyond ±2^53","text":"` + strconv.Itoa(value) + `"}`)
	}
}

func writeFloat(e *encoder, value float64) {
	switch {
	case math.IsNaN(value):
		e.raw(`{"kind":"number","text":"NaN"}`)
	case math.IsInf(value, 1):
		e.raw(`{"kind":"number","text":"Infinity"}`)
	case math.IsInf(value, -1):
		e.raw(`{"kind":"number","text":"-Infinity"}`)
	case value == 0 && math.Signbit(value):
		e.raw(`{"kind":"number","text":"-0"}`)
	default:
		e.raw(strconv.FormatFloat(value, 'g', -1, 64))
	}
}

func writeBool(e *encoder, value bool) {
	e.raw(strconv.FormatBool(value))
}

func writeString(e *encoder, value string) {
	e.characters += len(value)
	switch {
	case e.characters > mostCharacters:
		e.raw(`{"kind":"large"}`)
	case !utf8.ValidString(value):
		e.raw(`{"kind":"other","what":"a string that is not UTF-8","text":` + quote(strconv.Quote(value)) + `}`)
	default:
		e.raw(quote(value))
	}
}

func listOf[T any](element writer[T]) writer[[]T] {
	return func(e *encoder, value []T) {
		if !e.enter() {
			return
		}
		e.depth++
		e.raw("[")
		for index, item := range value {
			if index > 0 {
				e.raw(",")
			}
			element(e, item)
			if e.values > mostValues || e.characters > mostCharacters {
				break
			}
			e.values++
		}
		e.raw("]")
		e.depth--
	}
}

// setOf takes a key that holds false for one that is not in the set.
func setOf[T comparable](element writer[T]) writer[map[T]bool] {
	return func(e *encoder, value map[T]bool) {
		items := make([]T, 0, len(value))
		for item, isIn := range value {
			if isIn {
				items = append(items, item)
			}
		}
		e.raw(`{"kind":"set","items":`)
		listOf(element)(e, items)
		e.raw("}")
	}
}

func mapOf[K comparable, V any](key writer[K], element writer[V]) writer[map[K]V] {
	return func(e *encoder, value map[K]V) {
		keys := make([]K, 0, len(value))
		for each := range value {
			keys = append(keys, each)
		}
		e.raw(`{"kind":"map","entries":`)
		listOf(func(e *encoder, each K) {
			e.raw("[")
			key(e, each)
			e.raw(",")
			element(e, value[each])
			e.raw("]")
		})(e, keys)
		e.raw("}")
	}
}

func optionalOf[T any](element writer[T]) writer[*T] {
	return func(e *encoder, value *T) {
		switch {
		case value == nil:
			e.raw("null")
		case e.enter():
			e.depth++
			element(e, *value)
			e.depth--
		}
	}
}

// field writes the beginning of one field of a record; the value and "]" follow.
func (e *encoder) field(index int, name string) {
	if index > 0 {
		e.raw(",")
	}
	e.raw("[" + quote(name) + ",")
}

func pointer[T any](value T) *T {
	return &value
}

// quote is JSON's; strconv.Quote is not (it writes \x07).
func quote(text string) string {
	var quoted strings.Builder
	quoted.WriteByte('"')
	for _, each := range text {
		switch {
		case each == '"' || each == '\\':
			quoted.WriteByte('\\')
			quoted.WriteRune(each)
		case each < 0x20:
			fmt.Fprintf(&quoted, `\u%04x`, each)
		default:
			quoted.WriteRune(each)
		}
	}
	quoted.WriteByte('"')
	return quoted.String()
}

func least(a, b int) int {
	if a < b {
		return a
	}
	return b
}
