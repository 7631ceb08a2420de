package kata

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// All of them, a range or a single one; the first two may have a step.
var partShape = regexp.MustCompile(`^(?:(?:\*|([0-9]+)-([0-9]+))(?:/([0-9]+))?|([0-9]+))$`)

func NextRun(pattern string, now int) (int, error) {
	var named [60]bool
	for _, part := range strings.Split(pattern, ",") {
		if err := mark(&named, part); err != nil {
			return 0, err
		}
	}
	next := now + 1
	// Every part names at least one of each hour, so this ends within one.
	for !named[next%60] {
		next++
	}
	return next, nil
}

// mark notes those of an hour that one part names.
func mark(named *[60]bool, part string) error {
	match := partShape.FindStringSubmatch(part)
	if match == nil {
		return fmt.Errorf("%q names no minutes", part)
	}
	first, last, step, single := match[1], match[2], match[3], match[4]
	// A single one is a range too.
	if single != "" {
		first, last = single, single
	}
	begin := numberOr(0, first)
	end := numberOr(59, last)
	by := numberOr(1, step)
	if begin > end || end > 59 || by < 1 {
		return fmt.Errorf("%q is no range within an hour", part)
	}
	for each := begin; each <= end; each += by {
		named[each] = true
	}
	return nil
}

// numberOr is the usual value where there are no digits. Digits beyond an int come to its largest.
func numberOr(usual int, digits string) int {
	if digits == "" {
		return usual
	}
	number, _ := strconv.Atoi(digits)
	return number
}
